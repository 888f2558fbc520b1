package io.github.letterhead.spec;

import static io.github.letterhead.spec.CrossOriginRequest.exposed;
import static io.github.letterhead.spec.CrossOriginRequest.protocolHeaders;
import static io.github.letterhead.spec.Facts.vary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.letterhead.spec.cors.CorsApplication;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Errors are told to an allowed origin as well: else a page sees no more than that something failed. */
public abstract class CorsErrorsSpec extends Spec {

    private static final String APP = "https://app.example";
    private static final String EVIL = "https://evil.example";

    private static final Map<String, Integer> ERRORS = Map.ofEntries(
            Map.entry("e/thrown", 409),
            Map.entry("e/constant", 409),
            Map.entry("e/returned", 409),
            Map.entry("e/mapped", 418),
            Map.entry("e/unmapped", 500),
            Map.entry("e/unmapped-in-stage", 500),
            Map.entry("e/untouched", 500),
            Map.entry("e/timed-out", 503),
            Map.entry("e/no-such-path", 404),
            Map.entry("no-such-path", 404),
            Map.entry("c/guarded", 401),
            Map.entry("c/plain?guard", 403),
            Map.entry("c/plain?answer=fail", 500));

    private Answer get(String path, String... headers) {
        return wire(CorsApplication.class).get(path, headers);
    }

    @Test
    public void everyErrorIsToldToAnAllowedOrigin() {
        assertSoftly(softly -> ERRORS.forEach((path, status) ->
                assertAllowed(softly, path, get(path, "Origin: " + APP), status)));
    }

    @Test
    public void noErrorIsToldToAnotherOriginButAllVary() {
        assertSoftly(softly -> ERRORS.forEach((path, status) -> {
            for (Answer answer : List.of(get(path, "Origin: " + EVIL), get(path))) {
                softly.assertThat(answer.status()).as(path).isEqualTo(status);
                softly.assertThat(protocolHeaders(answer)).as(path).isEmpty();
                softly.assertThat(vary(answer)).as(path).containsExactly("origin");
            }
        }));
    }

    @Test
    public void whatTheRuntimeRefusesIsToldToo() {
        Wire wire = wire(CorsApplication.class);
        assertSoftly(softly -> {
            assertAllowed(softly, "method", wire.exchange("DELETE", "c/plain", null, "Origin: " + APP), 405);
            assertAllowed(softly, "media type", wire.exchange("POST", "e/text", "{}", "Content-Type: application/json",
                    "Origin: " + APP), 415);
            assertAllowed(softly, "accept", get("c/plain", "Accept: image/png", "Origin: " + APP), 406);
        });
    }

    @Test
    public void anErrorExposesWhatWasWrittenThroughAlways() {
        for (String path : List.of("e/thrown", "e/returned", "e/mapped", "e/unmapped", "e/unmapped-in-stage")) {
            Answer answer = get(path, "Origin: " + APP);
            assertThat(exposed(answer)).as(path).containsExactlyInAnyOrder("X-Listed", "X-Always");
            assertThat(answer.header("X-Always")).as(path).isEqualTo("1");
            assertThat(answer.values("X-Plain")).as(path).isEmpty();
        }
    }

    @Test
    public void aConstantErrorCarriesNothingToTheNextRequest() {
        for (String path : List.of("e/constant", "e/mapped", "c/guarded")) {
            get(path, "Origin: " + APP);
            assertThat(protocolHeaders(get(path, "Origin: " + EVIL))).as(path).isEmpty();
            assertThat(get(path, "Origin: http://localhost:3000").values("Access-Control-Allow-Origin")).as(path)
                    .containsExactly("http://localhost:3000");
        }
    }

    private static void assertAllowed(SoftAssertions softly, String what, Answer answer, int status) {
        softly.assertThat(answer.status()).as(what).isEqualTo(status);
        softly.assertThat(answer.values("Access-Control-Allow-Origin")).as(what).containsExactly(APP);
        softly.assertThat(answer.values("Access-Control-Allow-Credentials")).as(what).containsExactly("true");
        softly.assertThat(vary(answer)).as(what).containsExactly("origin");
    }
}
