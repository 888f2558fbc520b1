package io.github.letterhead.spec;

import static io.github.letterhead.spec.CrossOriginRequest.PREFLIGHT_VARY;
import static io.github.letterhead.spec.CrossOriginRequest.exposed;
import static io.github.letterhead.spec.CrossOriginRequest.preflight;
import static io.github.letterhead.spec.CrossOriginRequest.protocolHeaders;
import static io.github.letterhead.spec.Facts.mediaType;
import static io.github.letterhead.spec.Facts.vary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.letterhead.spec.cors.CorsAnyApplication;
import io.github.letterhead.spec.cors.CorsApplication;
import io.github.letterhead.spec.cors.CorsPatternApplication;
import io.github.letterhead.spec.fold.FoldApplication;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The policy of an application, as a browser meets it. */
public abstract class CorsSpec extends Spec {

    private static final String APP = "https://app.example";
    private static final String EVIL = "https://evil.example";

    private Answer get(String path, String origin) {
        return CrossOriginRequest.get(wire(CorsApplication.class), path, origin);
    }

    private Answer ask(String path, String origin, String method, String... more) {
        return preflight(wire(CorsApplication.class), path, origin, method, more);
    }

    // ---- requests

    @Test
    public void anAllowedOriginIsNamedAndMaySendCredentials() {
        for (String origin : List.of(APP, "http://localhost:3000")) {
            Answer answer = get("c/plain", origin);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("entity");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(origin);
            assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("true");
            assertThat(answer.header("Vary")).isEqualTo("Origin");
        }
    }

    @Test
    public void anOriginThatIsNotAllowedIsServedWithVaryAndNothingElse() {
        Answer answer = get("c/folded", EVIL);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("entity");
        assertThat(protocolHeaders(answer)).isEmpty();
        assertThat(answer.header("Vary")).isEqualTo("Origin");
    }

    @Test
    public void anOriginIsComparedAsItIsWritten() {
        for (String origin : List.of("https://APP.example", "https://app.example:443", "https://app.example/",
                "http://app.example", "https://sub.app.example", "null", "http://localhost", "app.example",
                "https://app.example.evil.example", "https://app.example, https://app.example")) {
            Answer answer = get("c/plain", origin);
            assertThat(protocolHeaders(answer)).as(origin).isEmpty();
            assertThat(vary(answer)).as(origin).containsExactly("origin");
        }
    }

    @Test
    public void aRequestWithoutOriginVariesAllTheSame() {
        Answer answer = wire(CorsApplication.class).get("c/plain");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(protocolHeaders(answer)).isEmpty();
        assertThat(answer.header("Vary")).isEqualTo("Origin");
    }

    @Test
    public void anyOriginIsAStar() {
        for (String origin : List.of(EVIL, "null", "chrome-extension://abcdefgh")) {
            Answer answer = CrossOriginRequest.get(wire(CorsAnyApplication.class), "c/plain", origin);
            assertThat(answer.header("Access-Control-Allow-Origin")).as(origin).isEqualTo("*");
            assertThat(answer.header("Access-Control-Expose-Headers")).as(origin).isEqualTo("*");
            assertThat(answer.values("Access-Control-Allow-Credentials")).as(origin).isEmpty();
            assertThat(vary(answer)).as(origin).containsExactly("origin");
        }
        assertThat(protocolHeaders(wire(CorsAnyApplication.class).get("c/plain"))).isEmpty();
    }

    @Test
    public void aMatchedOriginIsMatchedAsAWhole() {
        for (String origin : List.of("https://a.example", "https://a.b.example", "http://[::1]",
                "https://[2001:db8::1]")) {
            Answer answer = CrossOriginRequest.get(wire(CorsPatternApplication.class), "c/plain", origin);
            assertThat(answer.header("Access-Control-Allow-Origin")).as(origin).isEqualTo(origin);
        }
        for (String origin : List.of("https://a.example.evil.org", "http://a.example", "https://a.example/",
                "https://a.EXAMPLE", "http://[::0:1]")) {
            Answer answer = CrossOriginRequest.get(wire(CorsPatternApplication.class), "c/plain", origin);
            assertThat(protocolHeaders(answer)).as(origin).isEmpty();
        }
    }

    @Test
    public void aVaryThatIsReplacedLateTakesTheOriginFromNoAnswer() {
        for (String origin : List.of(APP, EVIL)) {
            for (String path : List.of("c/vary", "c/plain")) {
                assertThat(vary(get(path + "?late=vary", origin))).as(path)
                        .containsExactlyInAnyOrder("origin", "x-late");
                assertThat(vary(get(path + "?late=no-vary", origin))).as(path).containsExactly("origin");
                assertThat(vary(get(path + "?late=vary-in-context", origin))).as(path)
                        .containsExactlyInAnyOrder("origin", "accept-encoding");
            }
        }
    }

    @Test
    public void aFilterThatSetsNullBreaksNothing() {
        Answer answer = get("c/folded?answer=nulls", APP);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(vary(answer)).containsExactly("origin");
        assertThat(exposed(answer)).containsExactlyInAnyOrder("X-Listed", "X-Total", "x-cat-dog");
    }

    @Test
    public void aMethodThatAPreflightWouldRefuseIsCarriedOut() {
        Answer answer = wire(CorsApplication.class).exchange("POST", "e/text", "text", "Content-Type: text/plain",
                "Origin: " + APP);
        assertThat(answer.body()).isEqualTo("text");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(APP);
    }

    @Test
    public void headIsAnsweredAsGet() {
        Answer answer = wire(CorsApplication.class).exchange("HEAD", "c/folded", null, "Origin: " + APP);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(APP);
        assertThat(exposed(answer)).containsExactlyInAnyOrder("X-Listed", "X-Total", "x-cat-dog");
    }

    @Test
    public void everyKindOfAnswerCarriesTheSame() {
        assertSoftly(softly -> {
            for (String path : List.of("plain", "nothing", "folded", "direct", "detached", "constant", "stage",
                    "stream", "elsewhere", "unchanged")) {
                Answer answer = get("c/" + path, APP);
                softly.assertThat(answer.values("Access-Control-Allow-Origin")).as(path).containsExactly(APP);
                softly.assertThat(answer.values("Access-Control-Allow-Credentials")).as(path).containsExactly("true");
                softly.assertThat(vary(answer)).as(path).contains("origin");
                Answer refused = get("c/" + path, EVIL);
                softly.assertThat(protocolHeaders(refused)).as(path).isEmpty();
                softly.assertThat(vary(refused)).as(path).contains("origin");
            }
        });
    }

    @Test
    public void aConstantCarriesNothingToTheNextRequest() {
        get("c/constant", APP);
        Answer answer = get("c/constant", "http://localhost:3000");
        assertThat(answer.values("Access-Control-Allow-Origin")).containsExactly("http://localhost:3000");
        assertThat(protocolHeaders(get("c/constant", EVIL))).isEmpty();
        assertThat(protocolHeaders(wire(CorsApplication.class).get("c/constant"))).isEmpty();
    }

    @Test
    public void anApplicationWithoutAPolicyHasNothingOfThis() {
        Answer answer = CrossOriginRequest.get(wire(FoldApplication.class), "no-such-path", APP);
        assertThat(protocolHeaders(answer)).isEmpty();
        assertThat(answer.values("Vary")).isEmpty();
    }

    // ---- Vary

    @Test
    public void varyIsUnitedWithoutDoubles() {
        assertThat(vary(get("c/vary", APP))).containsExactlyInAnyOrder("accept", "origin", "accept-language");
        assertThat(vary(get("c/plain?answer=vary", APP))).containsExactlyInAnyOrder("accept", "origin");
        assertThat(vary(get("c/vary?answer=vary", EVIL)))
                .containsExactlyInAnyOrder("accept", "origin", "accept-language");
        assertThat(vary(get("c/direct", APP))).containsExactlyInAnyOrder("accept", "origin");
        assertThat(get("c/vary-star", APP).header("Vary")).isEqualTo("*");
    }

    // ---- what the application says by itself

    @Test
    public void theOriginIsNamedOnceWhateverTheApplicationWrote() {
        Answer answer = get("c/own-origin", APP);
        assertThat(answer.values("Access-Control-Allow-Origin")).containsExactly(APP);
        assertThat(answer.values("Access-Control-Allow-Credentials")).containsExactly("true");
        assertThat(get("c/plain?answer=cors", APP).values("Access-Control-Allow-Origin")).containsExactly(APP);
    }

    // ---- what is exposed

    @Test
    public void whatIsSetThroughTheResponseIsExposedByItself() {
        Answer answer = get("c/folded", APP);
        assertThat(exposed(answer)).containsExactlyInAnyOrder("X-Listed", "X-Total", "x-cat-dog");
        assertThat(answer.values("X-Cat-Dog")).containsExactly("alone", "in the world");
        assertThat(answer.cookies()).hasSize(1);
        assertThat(exposed(get("c/stage", APP))).containsExactlyInAnyOrder("X-Listed", "X-Total");
        assertThat(exposed(get("c/stream", APP))).containsExactlyInAnyOrder("X-Listed", "X-Total");
        assertThat(exposed(get("c/plain", APP))).containsExactly("X-Listed");
    }

    @Test
    public void whatIsFoldedUnderADirectResponseIsExposed() {
        assertThat(exposed(get("c/direct", APP))).containsExactlyInAnyOrder("X-Listed", "X-Total");
        assertThat(exposed(get("c/detached", APP))).containsExactlyInAnyOrder("X-Listed", "X-Total", "X-Detached");
    }

    /** A browser checks these before it goes on, or takes what it has in store. */
    @Test
    public void whatIsSetIsExposedOnARedirectAndOnWhatHasNotChanged() {
        Answer elsewhere = get("c/elsewhere", APP);
        assertThat(elsewhere.status()).isEqualTo(303);
        assertThat(exposed(elsewhere)).containsExactlyInAnyOrder("X-Listed", "X-Total");
        Answer unchanged = get("c/unchanged", APP);
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(exposed(unchanged)).containsExactlyInAnyOrder("X-Listed", "X-Total", "ETag");
    }

    @Test
    public void theListOfTheApplicationIsContinuedWithoutDoubles() {
        assertThat(exposed(get("c/own-list", APP))).containsExactly("X-Own", "x-total", "X-Listed");
        assertThat(exposed(get("c/folded?answer=cors", APP)))
                .containsExactlyInAnyOrder("X-Filter", "X-Listed", "X-Total", "x-cat-dog");
    }

    @Test
    public void aHeaderThatAFilterTookAwayIsNotExposed() {
        assertThat(exposed(get("c/folded?answer=drop", APP))).containsExactlyInAnyOrder("X-Listed", "x-cat-dog");
    }

    @Test
    public void whatAWriterInterceptorSetsOrRemovesCountsAsWell() {
        assertThat(exposed(get("c/folded?late=set", APP)))
                .containsExactlyInAnyOrder("X-Listed", "X-Total", "x-cat-dog", "X-Late");
        assertThat(exposed(get("c/plain?late=set", APP))).containsExactlyInAnyOrder("X-Listed", "X-Late");
        for (String change : List.of("late=remove", "late=remove-from-context", "answer=empty")) {
            assertThat(exposed(get("c/folded?" + change, APP))).as(change)
                    .containsExactlyInAnyOrder("X-Listed", "x-cat-dog");
        }
        assertThat(exposed(get("c/folded?late=list", APP)))
                .containsExactlyInAnyOrder("X-Late-Own", "X-Listed", "X-Total", "x-cat-dog");
    }

    @Test
    public void aStarWithCredentialsBecomesTheNamesReallySent() {
        Answer answer = CrossOriginRequest.get(wire(CorsPatternApplication.class), "c/folded?answer=cors",
                "https://a.example");
        assertThat(exposed(answer)).contains("X-Total", "X-Filter").doesNotContain("*", "Cache-Control", "Set-Cookie");
        assertThat(exposed(answer)).anyMatch("x-cat-dog"::equalsIgnoreCase);
        Answer late = CrossOriginRequest.get(wire(CorsPatternApplication.class), "c/plain?late=context",
                "https://a.example");
        assertThat(late.header("X-Context")).isEqualTo("1");
        assertThat(exposed(late)).contains("X-Context").doesNotContain("*");
    }

    // ---- preflights

    @Test
    public void aPreflightIsToldWhatIsAllowed() {
        Answer answer = ask("c/item/7", APP, "DELETE", "Access-Control-Request-Headers: x-token,content-type");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("OK");
        assertThat(mediaType(answer)).isEqualTo("text/plain");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(APP);
        assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("GET, PUT, DELETE");
        assertThat(answer.header("Access-Control-Allow-Headers"))
                .isEqualTo("Accept, Accept-Language, Content-Language, Content-Type, X-Token");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("true");
        assertThat(answer.header("Access-Control-Max-Age")).isEqualTo("300");
        assertThat(answer.values("Access-Control-Expose-Headers")).isEmpty();
        assertThat(answer.header("Vary")).isEqualTo(PREFLIGHT_VARY);
    }

    @Test
    public void aPreflightNeverRunsTheMethod() {
        String before = wire(CorsApplication.class).get("c/item/7").body();
        ask("c/item/7", APP, "DELETE");
        ask("c/item/7", APP, "PUT");
        assertThat(wire(CorsApplication.class).get("c/item/7").body()).isEqualTo(before);
    }

    @Test
    public void aPreflightIsAnsweredForPathsThatTheApplicationHasAndForOthers() {
        assertThat(ask("no-such-path", APP, "GET").status()).isEqualTo(200);
        assertThat(ask("c/plain", APP, "DELETE").status()).isEqualTo(200);
    }

    @Test
    public void aPreflightIsAnsweredBeforeAnyFilterOfTheApplication() {
        Answer answer = ask("c/guarded?guard", APP, "GET");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(APP);
    }

    @Test
    public void aPreflightOfAnOriginThatIsNotAllowedIsRefusedWithVaryAndNothingElse() {
        Answer answer = ask("c/item/7", EVIL, "PATCH", "Access-Control-Request-Headers: X-Other");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("Disallowed CORS origin, method, headers");
        assertThat(protocolHeaders(answer)).isEmpty();
        assertThat(answer.header("Vary")).isEqualTo(PREFLIGHT_VARY);
    }

    @Test
    public void aPreflightForWhatIsNotAllowedIsRefusedAndSaysWhat() {
        for (String method : List.of("PATCH", "delete", "POST", "OPTIONS")) {
            Answer answer = ask("c/item/7", APP, method);
            assertThat(answer.status()).as(method).isEqualTo(400);
            assertThat(answer.body()).isEqualTo("Disallowed CORS method");
            assertThat(answer.header("Access-Control-Allow-Methods")).doesNotContain(method);
        }
        Answer answer = ask("c/item/7", APP, "PUT", "Access-Control-Request-Headers: X-Token, X-Other");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("Disallowed CORS headers");
        assertThat(answer.header("Access-Control-Allow-Headers")).doesNotContain("X-Other");
        assertThat(ask("c/item/7", APP, "PUT", "Access-Control-Request-Private-Network: true").body())
                .isEqualTo("Disallowed CORS private-network");
    }

    @Test
    public void starsAllowWhatIsAskedFor() {
        Wire wire = wire(CorsPatternApplication.class);
        Answer answer = preflight(wire, "c/item/7", "https://a.example", "PATCH",
                "Access-Control-Request-Headers: X-One , authorization",
                "Access-Control-Request-Private-Network: true");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Methods"))
                .isEqualTo("DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, QUERY");
        assertThat(answer.header("Access-Control-Allow-Headers")).isEqualTo("X-One, authorization");
        assertThat(answer.header("Access-Control-Allow-Private-Network")).isEqualTo("true");
        assertThat(answer.header("Access-Control-Max-Age")).isEqualTo("0");
        Answer nothing = preflight(wire, "c/item/7", "https://a.example", "DELETE");
        assertThat(nothing.values("Access-Control-Allow-Headers")).isEmpty();
        assertThat(nothing.values("Access-Control-Allow-Private-Network")).isEmpty();
        assertThat(preflight(wire, "c/item/7", "https://a.example", "TRACE").status()).isEqualTo(400);
    }

    @Test
    public void anOptionsRequestThatIsNoPreflightGoesToTheApplication() {
        Wire wire = wire(CorsApplication.class);
        Answer own = wire.exchange("OPTIONS", "c/item/7", null, "Origin: " + APP);
        assertThat(own.body()).isEqualTo("own options");
        assertThat(own.header("Access-Control-Allow-Origin")).isEqualTo(APP);
        assertThat(own.values("Access-Control-Allow-Methods")).isEmpty();
        Answer withoutOrigin = wire.exchange("OPTIONS", "c/item/7", null, "Access-Control-Request-Method: PUT");
        assertThat(withoutOrigin.body()).isEqualTo("own options");
        Answer made = wire.exchange("OPTIONS", "c/plain", null, "Origin: " + APP);
        assertThat(made.header("Allow")).contains("GET");
        assertThat(made.header("Access-Control-Allow-Origin")).isEqualTo(APP);
    }

    @Test
    public void responseFiltersCannotSpoilAPreflight() {
        Answer answer = ask("c/plain?answer=cors", APP, "GET");
        assertThat(answer.values("Access-Control-Allow-Origin")).containsExactly(APP);
        assertThat(vary(ask("c/plain?answer=vary", APP, "GET"))).containsOnlyOnce("origin").contains("accept");
    }
}
