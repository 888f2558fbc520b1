package io.github.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.letterhead.spec.fold.BadInput;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A response as code under test sees it: written and read without any request. */
class DetachedResponseTest {

    private final Response response = Response.of("entity");

    // ---- status

    @Test
    void statusIsEmptyUntilItIsSet() {
        assertThat(response.getStatus()).isEqualTo(OptionalInt.empty());
        assertThat(response.setStatus(202).getStatus()).hasValue(202);
        assertThat(response.setStatus(jakarta.ws.rs.core.Response.Status.NOT_FOUND).getStatus()).hasValue(404);
    }

    @Test
    void statusMayBeGivenAtOnce() {
        assertThat(Response.of(201, "entity").getStatus()).hasValue(201);
        assertThat(Response.ofStatus(204).getStatus()).hasValue(204);
        assertThat(Response.of(null).getStatus()).isEmpty();
    }

    @Test
    void everyStatusOfAnAnswerIsTaken() {
        for (int status = 200; status <= 599; status++) {
            assertThat(response.setStatus(status).getStatus()).hasValue(status);
        }
    }

    @Test
    void aResponseIsNoEntityOfAnotherOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> Response.of(response.always()))
                .withMessageContaining("return the io.github.letterhead.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Response.of(200, jakarta.ws.rs.core.Response.ok("entity").build()))
                .withMessageStartingWith("A response cannot be the entity of another one");
    }

    @Test
    void statusOutsideThoseOfAnAnswerIsRefusedAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> Response.of(199, "entity"));
        assertThatIllegalArgumentException().isThrownBy(() -> Response.ofStatus(600));
    }

    // ---- headers

    @Test
    void everyWriteReturnsTheResponseForTheNextOne() {
        assertThat(response.setStatus(200)).isSameAs(response);
        assertThat(response.setHeader("X-A", "1")).isSameAs(response);
        assertThat(response.addHeader("X-A", "1")).isSameAs(response);
        assertThat(response.setHeaderIfAbsent("X-A", "1")).isSameAs(response);
        assertThat(response.removeHeader("X-A")).isSameAs(response);
        assertThat(response.setCookie("a", "1")).isSameAs(response);
        assertThat(response.setCookie(SetCookie.of("a", "1"))).isSameAs(response);
        assertThat(response.setCookie(new NewCookie.Builder("a").build())).isSameAs(response);
        assertThat(response.deleteCookie("a")).isSameAs(response);
        assertThat(response.deleteCookie(SetCookie.of("a", "1"))).isSameAs(response);
        assertThat(response.beforeSend(sent -> { })).isSameAs(response);
    }

    @Test
    void headerIsReadAsTextWithoutCase() {
        response.setHeader("X-Number", 7).setHeader("X-Time", Instant.EPOCH);
        assertThat(response.getHeader("x-number")).containsExactly("7");
        assertThat(response.getHeader("X-TIME")).containsExactly("Thu, 01 Jan 1970 00:00:00 GMT");
        assertThat(response.getHeader("X-Other")).isEmpty();
    }

    @Test
    void anyNameMayBeAskedFor() {
        assertThat(response.getHeader("")).isEmpty();
        assertThat(response.getHeader("no token:\r\n")).isEmpty();
        assertThat(response.getHeader("Content-Length")).isEmpty();
    }

    @Test
    void settingReplacesAndAddingKeepsTheOrder() {
        response.addHeader("X-List", "1").addHeader("x-list", "2").addHeader("X-LIST", "1");
        assertThat(response.getHeader("X-List")).containsExactly("1", "2", "1");
        assertThat(response.setHeader("x-List", "3").getHeader("X-List")).containsExactly("3");
    }

    @Test
    void settingIfAbsentMeansAbsentAtThatTime() {
        assertThat(response.setHeaderIfAbsent("X-A", "1").setHeaderIfAbsent("x-a", "2").getHeader("X-A"))
                .containsExactly("1");
        assertThat(response.removeHeader("X-A").setHeaderIfAbsent("X-A", "3").getHeader("X-A")).containsExactly("3");
        assertThat(response.setHeader("X-A", "4").getHeader("X-A")).containsExactly("4");
    }

    @Test
    void settingIfAbsentChecksAValueThatIsNotUsed() {
        response.setHeader("X-A", "1");
        assertThatIllegalArgumentException().isThrownBy(() -> response.setHeaderIfAbsent("X-A", "a\nb"));
    }

    @Test
    void removingTakesAwayEveryValueAndNothingIsNoError() {
        response.addHeader("X-A", "1").addHeader("X-A", "2").removeHeader("x-a").removeHeader("X-Never");
        assertThat(response.getHeader("X-A")).isEmpty();
        assertThat(response.getHeaderNames()).isEmpty();
    }

    @Test
    void namesAreComparedWithoutCase() {
        response.setHeader("X-A", "1").addHeader("x-a", "2").setHeader("X-B", "1").setCookie("a", "1");
        assertThat(response.getHeaderNames()).hasSize(2);
        assertThat(response.getHeaderNames().contains("x-A")).isTrue();
        assertThat(response.getHeaderNames().contains("x-b")).isTrue();
    }

    @Test
    void fieldsOfOneValueAreReplacedByAdding() {
        response.addHeader("Content-Type", "text/plain").addHeader("content-type", "text/html");
        response.addHeader("Location", "a").addHeader("Location", "b");
        assertThat(response.getHeader("Content-Type")).containsExactly("text/html");
        assertThat(response.getHeader("Location")).containsExactly("b");
    }

    @Test
    void whatIsReadIsACopyThatCannotBeChanged() {
        response.addHeader("X-A", "1").setCookie("a", "1");
        List<String> values = response.getHeader("X-A");
        Set<String> names = response.getHeaderNames();
        List<SetCookie> cookies = response.getCookies();
        response.addHeader("X-A", "2").addHeader("X-B", "1").setCookie("b", "1");
        assertThat(values).containsExactly("1");
        assertThat(names).containsExactly("X-A");
        assertThat(cookies).containsExactly(SetCookie.of("a", "1"));
        assertThatThrownBy(() -> values.add("3")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> names.remove("X-A")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> cookies.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void valuesOfEveryAllowedCharacterAreTaken() {
        StringBuilder all = new StringBuilder("x \t");
        for (char c = 0x21; c <= 0x7e; c++) {
            all.append(c);
        }
        assertThat(response.setHeader("X-All", all).getHeader("X-All")).containsExactly(all.toString());
        assertThat(response.setHeader("X-Empty", "").getHeader("X-Empty")).containsExactly("");
        assertThat(response.setHeader("!#$%&'*+-.^_`|~09azAZ", "1").getHeaderNames())
                .contains("!#$%&'*+-.^_`|~09azAZ");
    }

    // ---- cookies

    @Test
    void cookieIsSetWithPathAndSameSite() {
        response.setCookie("a", "1");
        assertThat(response.getCookies()).containsExactly(SetCookie.of("a", "1"));
        assertThat(response.getCookies().get(0).headerValue()).isEqualTo("a=1; Path=/; SameSite=Lax");
    }

    @Test
    void cookiesAreNoHeaders() {
        response.setCookie("a", "1").addHeader("Set-Cookie", "b=1");
        assertThat(response.getHeader("Set-Cookie")).isEmpty();
        assertThat(response.getHeaderNames()).isEmpty();
        assertThat(response.getCookies()).hasSize(2);
    }

    @Test
    void cookieOfEqualNameDomainAndPathTakesThePlaceOfTheFirst() {
        response.setCookie("a", "1").setCookie("b", "1").setCookie("a", "2")
                .setCookie(SetCookie.of("a", "3").path("/sub")).setCookie(SetCookie.of("a", "4").domain("example.org"))
                .setCookie(SetCookie.of("a", "5").domain("EXAMPLE.ORG"));
        assertThat(response.getCookies()).extracting(SetCookie::value).containsExactly("2", "1", "3", "5");
    }

    @Test
    void manyCookiesAreKeptApart() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 100; i++) {
                response.setCookie("c" + i, round + "." + i);
            }
        }
        assertThat(response.getCookies()).hasSize(100);
        for (int i = 0; i < 100; i++) {
            assertThat(response.getCookies().get(i)).isEqualTo(SetCookie.of("c" + i, "1." + i));
        }
    }

    @Test
    void cookieTextIsParsed() {
        response.addHeader("set-cookie", "a=1; Path=/app; Max-Age=5; Secure; HttpOnly; SameSite=None");
        assertThat(response.getCookies()).containsExactly(SetCookie.of("a", "1").path("/app")
                .maxAge(Duration.ofSeconds(5)).secure().httpOnly().sameSite(NewCookie.SameSite.NONE));
    }

    @Test
    void deletedCookieHasTheAttributesOfTheOneSetLast() {
        response.setCookie(SetCookie.of("a", "1").path("/first"))
                .setCookie(SetCookie.of("a", "2").path("/last").httpOnly()).deleteCookie("a");
        assertThat(response.getCookies()).extracting(SetCookie::headerValue).containsExactly(
                "a=1; Path=/first; SameSite=Lax",
                "a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; Max-Age=0; Path=/last; SameSite=Lax");
    }

    @Test
    void deletedCookieHasTheAttributesOfTheOneSetLastWhereThatTookAnEarlierPlace() {
        response.setCookie(SetCookie.of("a", "1").path("/first")).setCookie(SetCookie.of("a", "2").path("/second"))
                .setCookie(SetCookie.of("a", "3").path("/first")).deleteCookie("a");
        assertThat(response.getCookies()).extracting(SetCookie::headerValue).containsExactly(
                "a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/first; SameSite=Lax",
                "a=2; Path=/second; SameSite=Lax");
    }

    @Test
    void deletedCookieThatWasNotSetHasThePathOfTheSite() {
        response.deleteCookie("a").deleteCookie("__Host-b").deleteCookie("__secure-c");
        String expired = "=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/";
        assertThat(response.getCookies()).extracting(SetCookie::headerValue)
                .containsExactly("a" + expired, "__Host-b" + expired + "; Secure", "__secure-c" + expired + "; Secure");
    }

    @Test
    void cookieIsDeletedWithTheAttributesOfTheGivenOne() {
        response.deleteCookie(SetCookie.of("a", "1").path("/app").domain("example.org"));
        assertThat(response.getCookies()).extracting(SetCookie::headerValue).containsExactly("a=; Domain=example.org; "
                + "Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/app; SameSite=Lax");
    }

    @Test
    void setCookieAsAHeaderPointsToTheMethodsForCookies() {
        assertThatIllegalArgumentException().isThrownBy(() -> response.setHeader("Set-Cookie", "a=1"))
                .withMessageContainingAll("setCookie", "deleteCookie");
        assertThatIllegalArgumentException().isThrownBy(() -> response.setHeaderIfAbsent("SET-COOKIE", "a=1"))
                .withMessageContainingAll("setCookie", "deleteCookie");
        assertThatIllegalArgumentException().isThrownBy(() -> response.removeHeader("set-cookie"))
                .withMessageContainingAll("setCookie", "deleteCookie");
    }

    // ---- the always() view

    @Test
    void whatIsWrittenThroughAlwaysIsInTheResponseItself() {
        response.always().setHeader("X-A", "1").addHeader("X-A", "2").setHeaderIfAbsent("X-B", "1").setCookie("a", "1");
        assertThat(response.getHeader("X-A")).containsExactly("1", "2");
        assertThat(response.getHeader("X-B")).containsExactly("1");
        assertThat(response.getCookies()).containsExactly(SetCookie.of("a", "1"));
        response.always().removeHeader("X-A").deleteCookie("a");
        assertThat(response.getHeaderNames()).containsExactly("X-B");
        assertThat(response.getCookies()).containsExactly(SetCookie.of("a", "1").expired());
    }

    @Test
    void theAlwaysViewReadsTheSameResponse() {
        response.setStatus(202).setHeader("X-A", "1").setCookie("a", "1");
        Response always = response.always();
        assertThat(always.getStatus()).hasValue(202);
        assertThat(always.getHeader("X-A")).containsExactly("1");
        assertThat(always.getHeaderNames()).containsExactly("X-A");
        assertThat(always.getCookies()).containsExactly(SetCookie.of("a", "1"));
    }

    @Test
    void theAlwaysViewStaysOneWhereItsCallsAreChained() {
        Response always = response.always();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> always.setHeader("X-A", "1").addHeader("X-A", "2").setStatus(200));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> always.always().setCookie("a", "1").setStatus(200));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> always.setStatus(jakarta.ws.rs.core.Response.Status.OK));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> always.setStatus(99));
        assertThat(response.getStatus()).isEmpty();
    }

    // ---- refusals

    @Test
    void everyBadCallIsRefusedAndLeavesTheResponseUnchanged() {
        assertSoftly(softly -> {
            for (BadInput bad : BadInput.all()) {
                Response untouched = Response.of(203, "entity").addHeader("X-A", "1").addHeader("X-A", "2")
                        .setCookie("a", "1");
                softly.assertThatThrownBy(() -> bad.call().accept(untouched)).as(bad.what())
                        .isExactlyInstanceOf(bad.refusal())
                        .satisfies(refusal -> assertThat(refusal.getMessage()).containsPattern(bad.named())
                                .doesNotContain(BadInput.SECRET));
                softly.assertThat(untouched.getStatus()).as(bad.what()).hasValue(203);
                softly.assertThat(untouched.getHeaderNames()).as(bad.what()).containsExactly("X-A");
                softly.assertThat(untouched.getHeader("X-A")).as(bad.what()).containsExactly("1", "2");
                softly.assertThat(untouched.getCookies()).as(bad.what()).containsExactly(SetCookie.of("a", "1"));
                untouched.setHeader("X-B", "1").setCookie("b", "1").setStatus(204);
                softly.assertThat(untouched.getHeaderNames()).as(bad.what()).containsExactly("X-A", "X-B");
            }
        });
    }

    @Test
    void noCauseOfARefusalRepeatsASecret() {
        List<String> told = new ArrayList<>();
        for (BadInput bad : BadInput.all()) {
            try {
                bad.call().accept(response);
            } catch (IllegalArgumentException | NullPointerException refusal) {
                for (Throwable cause = refusal.getCause(); cause != null; cause = cause.getCause()) {
                    told.add(bad.what() + ": " + cause);
                }
            }
        }
        assertThat(told).noneMatch(text -> text.substring(text.indexOf(": ")).contains(BadInput.SECRET));
    }
}
