package io.github.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetCookieTest {

    private static final SetCookie SESSION = SetCookie.of("session", "abc");
    private static final SetCookie FULL = SESSION.path("/app").domain("example.org").maxAge(Duration.ofMinutes(1))
            .expires(Instant.parse("2037-01-22T12:00:10Z")).secure().httpOnly().sameSite(SameSite.STRICT).partitioned()
            .attribute("Priority", "High");

    @Test
    void cookieStartsWithPathAndSameSite() {
        assertThat(SESSION.headerValue()).isEqualTo("session=abc; Path=/; SameSite=Lax");
    }

    @Test
    void attributesAreWrittenInAlphabeticalOrderAndThenTheOthers() {
        assertThat(FULL.attribute("Audience", "all").attribute("Zone", "").headerValue()).isEqualTo(
                "session=abc; Domain=example.org; Expires=Thu, 22 Jan 2037 12:00:10 GMT; HttpOnly; Max-Age=60; "
                        + "Partitioned; Path=/app; SameSite=Strict; Secure; Audience=all; Priority=High; Zone");
    }

    @Test
    void orderOfTheCallsDoesNotMatter() {
        SetCookie other = SESSION.attribute("Priority", "High").partitioned().sameSite(SameSite.STRICT).httpOnly()
                .secure().expires(Instant.parse("2037-01-22T12:00:10Z")).maxAge(Duration.ofMinutes(1))
                .domain("example.org").path("/app");

        assertThat(other).isEqualTo(FULL).hasSameHashCodeAs(FULL);
        assertThat(other.headerValue()).isEqualTo(FULL.headerValue());
    }

    @Test
    void factsAreReadBack() {
        assertThat(FULL.name()).isEqualTo("session");
        assertThat(FULL.value()).isEqualTo("abc");
        assertThat(FULL.path()).contains("/app");
        assertThat(FULL.domain()).contains("example.org");
        assertThat(FULL.maxAge()).contains(Duration.ofMinutes(1));
        assertThat(FULL.expires()).contains(Instant.parse("2037-01-22T12:00:10Z"));
        assertThat(FULL.isSecure()).isTrue();
        assertThat(FULL.isHttpOnly()).isTrue();
        assertThat(FULL.sameSite()).contains(SameSite.STRICT);
        assertThat(FULL.isPartitioned()).isTrue();
        assertThat(FULL.attributes()).containsExactly(entry("Priority", "High"));
    }

    @Test
    void nullAndFalseTakeAttributesAway() {
        SetCookie bare = FULL.path(null).domain(null).maxAge(null).expires(null).secure(false).httpOnly(false)
                .sameSite(null).partitioned(false).attribute("priority", null);

        assertThat(bare.headerValue()).isEqualTo("session=abc");
        assertThat(bare.path()).isEmpty();
        assertThat(bare.domain()).isEmpty();
        assertThat(bare.maxAge()).isEmpty();
        assertThat(bare.expires()).isEmpty();
        assertThat(bare.isSecure()).isFalse();
        assertThat(bare.isHttpOnly()).isFalse();
        assertThat(bare.sameSite()).isEmpty();
        assertThat(bare.isPartitioned()).isFalse();
        assertThat(bare.attributes()).isEmpty();
    }

    static List<UnaryOperator<SetCookie>> changes() {
        return List.of(c -> c.path("/x"), c -> c.path(null), c -> c.domain("example.net"), c -> c.domain(null),
                c -> c.maxAge(Duration.ofSeconds(2)), c -> c.maxAge(null), c -> c.expires(Instant.EPOCH),
                c -> c.expires(null), c -> c.secure(false), c -> c.httpOnly(false), c -> c.sameSite(SameSite.LAX),
                c -> c.sameSite(null), c -> c.partitioned(false), c -> c.attribute("Priority", "Low"),
                c -> c.attribute("Priority", null), c -> c.attribute("Other", ""), SetCookie::expired);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyChangeMakesAnUnequalCookieAndLeavesTheOldOne(UnaryOperator<SetCookie> change) {
        String before = FULL.headerValue();

        SetCookie changed = change.apply(FULL);

        assertThat(changed).isNotEqualTo(FULL).doesNotHaveToString(FULL.toString());
        assertThat(FULL.headerValue()).isEqualTo(before);
    }

    @Test
    void nameAndValueMakeCookiesUnequal() {
        assertThat(SESSION).isEqualTo(SetCookie.of("session", "abc"))
                .isNotEqualTo(SetCookie.of("Session", "abc"))
                .isNotEqualTo(SetCookie.of("session", "abd"))
                .isNotEqualTo("session=abc; Path=/; SameSite=Lax");
    }

    @Test
    void otherAttributesAreReplacedWithoutCaseAndCannotBeChangedThroughTheMap() {
        SetCookie cookie = SESSION.attribute("Priority", "High").attribute("priority", "Low");

        assertThat(cookie.attributes()).containsExactly(entry("priority", "Low"));
        assertThatThrownBy(() -> cookie.attributes().put("a", "b")).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b/c@d?e", "\"quoted\"", "\"\"", "!#$%&'*+-.^_`|~:", "()<>[]{}"})
    void valuesOfTheGrammarAreWrittenAsTheyAre(String value) {
        assertThat(SetCookie.of("a", value).headerValue()).isEqualTo("a=" + value + "; Path=/; SameSite=Lax");
    }

    @Test
    void nameOfAnAttributeIsAName() {
        assertThat(SetCookie.of("path", "a").headerValue()).isEqualTo("path=a; Path=/; SameSite=Lax");
    }

    @Test
    void partsOfASecondAreDropped() {
        SetCookie cookie = SESSION.maxAge(Duration.ofMillis(1_999)).expires(Instant.parse("2030-01-01T00:00:00.999Z"));

        assertThat(cookie.maxAge()).contains(Duration.ofSeconds(1));
        assertThat(cookie.expires()).contains(Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(SESSION.maxAge(Duration.ofMillis(999)).headerValue()).contains("; Max-Age=0;");
    }

    @Test
    void agesAndDatesAreAcceptedUpToTheirLimits() {
        assertThat(SESSION.maxAge(Duration.ZERO).headerValue()).contains("; Max-Age=0;");
        assertThat(SESSION.maxAge(Duration.ofSeconds(2_147_483_647)).headerValue()).contains("; Max-Age=2147483647;");
        assertThat(SESSION.expires(Instant.parse("1601-01-01T00:00:00Z")).headerValue())
                .contains("; Expires=Mon, 01 Jan 1601 00:00:00 GMT;");
        assertThat(SESSION.expires(Instant.parse("9999-12-31T23:59:59.999999999Z")).headerValue())
                .contains("; Expires=Fri, 31 Dec 9999 23:59:59 GMT;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "EXAMPLE.org", "a.b.c.example.org", "localhost", "127.0.0.1", "3com.example",
        "xn--bcher-kva.example", "a-b.example", "x"})
    void hostNamesAreDomains(String domain) {
        assertThat(SESSION.domain(domain).headerValue())
                .isEqualTo("session=abc; Domain=" + domain + "; Path=/; SameSite=Lax");
    }

    @Test
    void deletionKeepsAllThatSaysWhichCookieIsMeant() {
        assertThat(FULL.expired().headerValue()).isEqualTo(
                "session=; Domain=example.org; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; Max-Age=0; "
                        + "Partitioned; Path=/app; SameSite=Strict; Secure; Priority=High");
        assertThat(FULL.expired().sameCookieAs(FULL)).isTrue();
    }

    @Test
    void sameCookieHasEqualNameAndPathAndDomainWithoutCase() {
        SetCookie cookie = SetCookie.of("a", "1").domain("example.org");

        assertThat(cookie.sameCookieAs(SetCookie.of("a", "2").domain("EXAMPLE.ORG").secure().sameSite(null))).isTrue();
        assertThat(cookie.sameCookieAs(cookie.domain(null))).isFalse();
        assertThat(cookie.domain(null).sameCookieAs(cookie)).isFalse();
        assertThat(cookie.domain(null).sameCookieAs(cookie.domain(null))).isTrue();
        assertThat(cookie.sameCookieAs(cookie.domain("www.example.org"))).isFalse();
        assertThat(cookie.sameCookieAs(cookie.path("/x"))).isFalse();
        assertThat(cookie.sameCookieAs(cookie.path(null))).isFalse();
        assertThat(cookie.path(null).sameCookieAs(cookie.path(null))).isTrue();
        assertThat(cookie.sameCookieAs(SetCookie.of("A", "1").domain("example.org"))).isFalse();
    }

    @Test
    void textForLogsHidesTheValue() {
        assertThat(SetCookie.of("session", "s3cret").httpOnly())
                .hasToString("session=<hidden>; HttpOnly; Path=/; SameSite=Lax");
        assertThat(SetCookie.of("__Host-session", "s3cret").path("/x").partitioned().sameSite(SameSite.NONE))
                .hasToString("__Host-session=<hidden>; Partitioned; Path=/x; SameSite=None");
    }

    static List<SetCookie> together() {
        return List.of(
                SESSION.secure().sameSite(SameSite.NONE),
                SESSION.secure().partitioned(),
                SetCookie.of("__Secure-a", "1").secure().domain("example.org").path("/x"),
                SetCookie.of("__Secure-a", "1").secure().path(null),
                SetCookie.of("__Host-a", "1").secure(),
                SetCookie.of("__host-a", "1").secure().partitioned().sameSite(SameSite.NONE));
    }

    @ParameterizedTest
    @MethodSource("together")
    void whatUserAgentsAcceptMayBeSent(SetCookie cookie) {
        assertThat(cookie.checked()).isSameAs(cookie);
        assertThat(SetCookie.parse(cookie.headerValue())).isEqualTo(cookie);
        assertThat(SetCookie.parse(cookie.expired().headerValue())).isEqualTo(cookie.expired());
    }

    static List<SetCookie> notTogether() {
        return List.of(
                SESSION.sameSite(SameSite.NONE),
                SESSION.partitioned(),
                SetCookie.of("__Secure-a", "1"),
                SetCookie.of("__SECURE-a", "1"),
                SetCookie.of("__Host-a", "1"),
                SetCookie.of("__host-a", "1"),
                SetCookie.of("__Host-a", "1").secure().path("/x"),
                SetCookie.of("__Host-a", "1").secure().path(null),
                SetCookie.of("__hOST-a", "1").secure().domain("example.org"));
    }

    @ParameterizedTest
    @MethodSource("notTogether")
    void whatUserAgentsDropIsRefusedWhereItIsSet(SetCookie cookie) {
        assertThatIllegalArgumentException().isThrownBy(cookie::checked)
                .withMessageStartingWith("Set-Cookie '" + cookie.name() + "': ").withMessageContaining(": call ");
        assertThatIllegalArgumentException().isThrownBy(cookie::headerValue);
    }

    @Test
    void readCookieHasWhatItsTextHasAndNoMore() {
        assertThat(SetCookie.parse("a=1")).isEqualTo(SetCookie.of("a", "1").path(null).sameSite(null));
        assertThat(SetCookie.parse(FULL.headerValue())).isEqualTo(FULL).hasSameHashCodeAs(FULL);
    }

    @Test
    void longestCookieFitsIntoAHeaderLine() {
        SetCookie cookie = SetCookie.of("__Secure-" + "n".repeat(100), "v".repeat(3_987)).secure().httpOnly()
                .partitioned().sameSite(SameSite.STRICT).path("/" + "p".repeat(1_023))
                .domain(("d".repeat(49) + ".").repeat(5) + "org").maxAge(Duration.ofSeconds(Integer.MAX_VALUE))
                .expires(Instant.EPOCH).attribute("a", "b".repeat(1_019)).attribute("c", "d".repeat(1_021));

        assertThat(cookie.domain().orElseThrow()).hasSize(253);
        assertThat(cookie.headerValue()).hasSizeBetween(7_000, 8_192);
        assertThat(SetCookie.parse(cookie.headerValue())).isEqualTo(cookie);
        assertThatIllegalArgumentException().isThrownBy(() -> cookie.attribute("c", "d".repeat(1_022)))
                .withMessageContaining("attribute(name, value) added is 2049 characters long, 2048 are allowed");
    }
}
