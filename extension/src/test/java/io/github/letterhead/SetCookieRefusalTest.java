package io.github.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetCookieRefusalTest {

    private static final SetCookie COOKIE = SetCookie.of("sid", "s3cret");

    /** Everywhere that text goes in. */
    enum Place {
        NAME("Set-Cookie: the cookie name", text -> SetCookie.of(text, "s3cret")),
        VALUE("Set-Cookie 'sid': the value", text -> SetCookie.of("sid", text)),
        PATH("Set-Cookie 'sid': the path", text -> COOKIE.path("/" + text)),
        DOMAIN("Set-Cookie 'sid': the domain", COOKIE::domain),
        ATTRIBUTE("Set-Cookie 'sid': the attribute name", text -> COOKIE.attribute(text, "x")),
        ATTRIBUTE_VALUE("Set-Cookie 'sid': an attribute's value", text -> COOKIE.attribute("Priority", text));

        private final String what;
        private final Function<String, SetCookie> put;

        Place(String what, Function<String, SetCookie> put) {
            this.what = what;
            this.put = put;
        }
    }

    static List<Arguments> forbiddenEverywhere() {
        List<Arguments> all = new ArrayList<>();
        for (Place place : Place.values()) {
            all.add(arguments(place, "\r", "U+000D (CR)"));
            all.add(arguments(place, "\n", "U+000A (LF)"));
            all.add(arguments(place, "\0", "U+0000 (NUL)"));
            all.add(arguments(place, "\t", "U+0009 (tab)"));
            all.add(arguments(place, "\u001F", "U+001F"));
            all.add(arguments(place, "\u007F", "U+007F (DEL)"));
            all.add(arguments(place, ";", "U+003B ';'"));
            all.add(arguments(place, "\u0085", "U+0085"));
            all.add(arguments(place, "\u00E9", "U+00E9"));
            all.add(arguments(place, "\u3002", "U+3002"));
            all.add(arguments(place, "\uFF0F", "U+FF0F"));
            all.add(arguments(place, "\uD83D", "U+D83D (half of a surrogate pair)"));
            all.add(arguments(place, "\uDE00", "U+DE00 (half of a surrogate pair)"));
            all.add(arguments(place, "\uD83D\uDE00", "U+1F600"));
            if (place != Place.ATTRIBUTE_VALUE) {
                all.add(arguments(place, ",", "U+002C ','"));
                all.add(arguments(place, " ", "U+0020 (blank)"));
            }
            if (place == Place.NAME || place == Place.ATTRIBUTE || place == Place.DOMAIN) {
                all.add(arguments(place, "=", "U+003D '='"));
                all.add(arguments(place, ":", "U+003A ':'"));
                all.add(arguments(place, "/", "U+002F '/'"));
            }
            if (place == Place.VALUE) {
                all.add(arguments(place, "\"", "U+0022 '\"'"));
                all.add(arguments(place, "\\", "U+005C '\\'"));
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("forbiddenEverywhere")
    void characterIsRefusedAtItsPositionWithoutTheText(Place place, String bad, String named) {
        int shift = place == Place.PATH ? 1 : 0;
        for (int index : new int[] {0, 2, 4}) {
            String text = "zqzq".substring(0, index) + bad + "zqzq".substring(index);

            assertThatIllegalArgumentException().isThrownBy(() -> place.put.apply(text))
                    .withMessageStartingWith(place.what + " has " + named + " at index " + (index + shift) + ": ")
                    .withMessageNotContaining("zq")
                    .withMessageNotContaining("s3cret");
        }
        assertThat(COOKIE.headerValue()).isEqualTo("sid=s3cret; Path=/; SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(ints = {65_536, 1_000_000})
    void endlessTextIsRefusedEverywhere(int length) {
        String text = "z".repeat(length);
        for (Place place : Place.values()) {
            assertThatIllegalArgumentException().as(place.name()).isThrownBy(() -> place.put.apply(text))
                    .withMessageStartingWith(place.what).withMessageContaining(" characters long")
                    .withMessageNotContaining("zzz");
        }
    }

    @Test
    void nameAndValueHave4096CharactersTogether() {
        assertThat(SetCookie.of("abc", "x".repeat(4_093)).value()).hasSize(4_093);
        assertThat(SetCookie.of("x".repeat(4_096), "").name()).hasSize(4_096);
        assertThatIllegalArgumentException().isThrownBy(() -> SetCookie.of("abc", "x".repeat(4_094)))
                .withMessageStartingWith("Set-Cookie 'abc': the value makes name and value 4097 characters long")
                .withMessageContaining("4096").withMessageNotContaining("xx");
        assertThatIllegalArgumentException().isThrownBy(() -> SetCookie.of("x".repeat(4_097), ""))
                .withMessageStartingWith("Set-Cookie: the cookie name is 4097 characters long, 4096 are allowed");
        assertThatIllegalArgumentException().isThrownBy(() -> SetCookie.of("x".repeat(4_096), "y"))
                .withMessageStartingWith("Set-Cookie '" + "x".repeat(64) + "...': the value makes");
    }

    @Test
    void pathsAndAttributesHave1024CharactersAndAttributeNames256() {
        assertThat(COOKIE.path("/" + "x".repeat(1_023)).path().orElseThrow()).hasSize(1_024);
        assertThat(COOKIE.attribute("n".repeat(256), "x".repeat(1_024)).attributes()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> COOKIE.path("/" + "x".repeat(1_024)))
                .withMessageStartingWith("Set-Cookie 'sid': the path is 1025 characters long, 1024 are allowed");
        assertThatIllegalArgumentException().isThrownBy(() -> COOKIE.attribute("Priority", "x".repeat(1_025)))
                .withMessageStartingWith("Set-Cookie 'sid': an attribute's value is 1025 characters long");
        assertThatIllegalArgumentException().isThrownBy(() -> COOKIE.attribute("n".repeat(257), "x"))
                .withMessageStartingWith("Set-Cookie 'sid': the attribute name is 257 characters long");
    }

    @Test
    void emptyNamesPathsAndDomainsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SetCookie.of("", "s3cret"))
                .withMessageStartingWith("Set-Cookie: the cookie name is empty").withMessageNotContaining("s3cret");
        assertThatIllegalArgumentException().isThrownBy(() -> COOKIE.path(""))
                .withMessageStartingWith("Set-Cookie 'sid': the path does not begin with '/'");
        assertThatIllegalArgumentException().isThrownBy(() -> COOKIE.path("app"))
                .withMessageStartingWith("Set-Cookie 'sid': the path does not begin with '/' at index 0: begin it so");
        assertThatIllegalArgumentException().isThrownBy(() -> COOKIE.domain(""))
                .withMessageStartingWith("Set-Cookie 'sid': the domain is empty: name a host");
        assertThatIllegalArgumentException().isThrownBy(() -> COOKIE.attribute("", "x"))
                .withMessageStartingWith("Set-Cookie 'sid': the attribute name is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"a", "a\"", "\"a\"b\"", "\"a b\"", "\"a;b\"", "\"a\\\"b\""})
    void doubleQuotesAreForBothEndsOnly(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> SetCookie.of("sid", value))
                .withMessageStartingWith("Set-Cookie 'sid': the value has U+00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org | has U+003A ':' at index 5: give a host name alone, without scheme, port and path
            example.org:8080    | has U+003A ':' at index 11: give a host name alone, without scheme, port and path
            example.org/app     | has U+002F '/' at index 11: give a host name alone, without scheme, port and path
            [2001:db8::1]       | has U+005B '[' at index 0: give a host name alone
            *.example.org       | has U+002A '*' at index 0: give a host name alone
            my_host.example     | has U+005F '_' at index 2: give a host name alone
            b\u00FCcher.example | has U+00FC at index 1: write the name in its A-label form
            .example.org        | has an empty label at index 0: leave out leading, trailing and doubled dots
            example.org.        | has an empty label at index 12: leave out leading, trailing and doubled dots
            example..org        | has an empty label at index 8: leave out leading, trailing and doubled dots
            .                   | has an empty label at index 0: leave out leading, trailing and doubled dots
            -a.example          | has U+002D '-' at index 0: a label neither begins nor ends with a hyphen
            a.b-.example        | has U+002D '-' at index 3: a label neither begins nor ends with a hyphen
            """)
    void domainIsAHostNameAndNoMore(String domain, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> COOKIE.domain(domain))
                .withMessageStartingWith("Set-Cookie 'sid': the domain " + message);
    }

    @Test
    void labelsHave63CharactersAndDomains253() {
        String label = "x".repeat(63);

        assertThat(COOKIE.domain("a." + label).domain()).contains("a." + label);
        assertThat(COOKIE.domain("x".repeat(61) + ("." + label).repeat(3)).domain().orElseThrow()).hasSize(253);
        assertThatIllegalArgumentException().isThrownBy(() -> COOKIE.domain("a." + label + "x.org"))
                .withMessageStartingWith("Set-Cookie 'sid': the domain's label at index 2 is 64 characters long");
        assertThatIllegalArgumentException().isThrownBy(() -> COOKIE.domain("x".repeat(62) + ("." + label).repeat(3)))
                .withMessageStartingWith("Set-Cookie 'sid': the domain is 254 characters long, 253 are allowed");
    }

    static List<Duration> negative() {
        return List.of(Duration.ofSeconds(-1), Duration.ofNanos(-1), Duration.ofSeconds(Long.MIN_VALUE));
    }

    @ParameterizedTest
    @MethodSource("negative")
    void negativeAgeIsRefused(Duration age) {
        assertThatIllegalArgumentException().isThrownBy(() -> COOKIE.maxAge(age))
                .withMessageStartingWith("Set-Cookie 'sid': Max-Age is negative: use Duration.ZERO");
    }

    static List<Duration> tooLong() {
        return List.of(Duration.ofSeconds(2_147_483_648L), Duration.ofSeconds(Long.MAX_VALUE, 999_999_999));
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void ageOfMoreThan31BitsIsRefused(Duration age) {
        assertThatIllegalArgumentException().isThrownBy(() -> COOKIE.maxAge(age))
                .withMessageStartingWith("Set-Cookie 'sid': Max-Age is more than 2147483647 seconds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1600-12-31T23:59:59.999999999Z", "-0001-01-01T00:00:00Z", "+10000-01-01T00:00:00Z",
        "-1000000000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59.999999999Z"})
    void dateBefore1601OrAfter9999IsRefused(Instant expires) {
        assertThatIllegalArgumentException().isThrownBy(() -> COOKIE.expires(expires))
                .withMessageStartingWith("Set-Cookie 'sid': Expires has a year from 1601 to 9999");
    }

    @ParameterizedTest
    @CsvSource({"Path, path(String)", "DOMAIN, domain(String)", "max-age, maxAge(Duration)",
        "Expires, expires(Instant)", "secure, secure(boolean)", "HTTPonly, httpOnly(boolean)",
        "SameSite, sameSite(SameSite)",
        "Partitioned, partitioned(boolean)"})
    void attributeWithAMethodOfItsOwnIsSetByIt(String name, String method) {
        for (String value : new String[] {"x", "", null}) {
            assertThatIllegalArgumentException().isThrownBy(() -> COOKIE.attribute(name, value))
                    .withMessage("Set-Cookie 'sid': the attribute '" + name
                            + "' has a method of its own: use " + method);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Version", "version", "Comment"})
    void attributesOfRfc2109AreRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> COOKIE.attribute(name, "1"))
                .withMessageStartingWith("Set-Cookie 'sid': the attribute '" + name + "' is of RFC 2109")
                .withMessageEndingWith("leave it out");
    }

    @Test
    void blanksAtTheEndsOfAnAttributeAreRefused() {
        assertThat(COOKIE.attribute("Audience", "a, b").headerValue()).endsWith("; Audience=a, b");
        assertThatIllegalArgumentException().isThrownBy(() -> COOKIE.attribute("Audience", " a"))
                .withMessageStartingWith("Set-Cookie 'sid': an attribute's value has U+0020 (blank) at index 0");
        assertThatIllegalArgumentException().isThrownBy(() -> COOKIE.attribute("Audience", "a "))
                .withMessageStartingWith("Set-Cookie 'sid': an attribute's value has U+0020 (blank) at index 1");
    }

    @Test
    void nullIsNamedWhereItTakesNothingAway() {
        assertThatNullPointerException().isThrownBy(() -> SetCookie.of(null, "a")).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> SetCookie.of("sid", null)).withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> SetCookie.of(null, null)).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> COOKIE.attribute(null, "a")).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> COOKIE.attribute(null, null)).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> SetCookie.parse(null)).withMessage("headerValue");
        assertThatNullPointerException().isThrownBy(() -> SetCookie.from(null)).withMessage("cookie");
        assertThatNullPointerException().isThrownBy(() -> COOKIE.sameCookieAs(null)).withMessage("other");
    }
}
