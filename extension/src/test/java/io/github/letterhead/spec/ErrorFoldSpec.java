package io.github.letterhead.spec;

import static io.github.letterhead.spec.Facts.mediaType;
import static io.github.letterhead.spec.Facts.vary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.letterhead.spec.fold.ErrorApplication;
import io.github.letterhead.spec.fold.ErrorsFoldApplication;
import io.github.letterhead.spec.fold.UnmappedContainerApplication;
import io.github.letterhead.spec.fold.UnmappedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What errors carry. In these applications every request collects the same before anything else happens. */
public abstract class ErrorFoldSpec extends Spec {

    private Answer get(String path, String... headers) {
        return wire(ErrorApplication.class).get(path, headers);
    }

    // ---- exactly the calls through always()

    @Test
    public void anAnswerThatIsNoErrorCarriesEverything() {
        Answer answer = get("error/none");
        assertThat(answer.status()).isEqualTo(299);
        assertThat(answer.body()).isEqualTo("entity");
        assertThat(answer.header("X-Plain")).isEqualTo("1");
        assertThat(answer.header("X-Always")).isEqualTo("1");
        assertThat(answer.values("X-Order")).containsExactly("1", "plain", "2");
        assertThat(answer.cookies())
                .containsExactly("plain=1; Path=/; SameSite=Lax", "always=1; Path=/; SameSite=Lax");
    }

    @Test
    public void anAnswerOfTheRuntimeItselfThatIsNoErrorCarriesEverything() {
        Answer answer = wire(ErrorApplication.class).exchange("OPTIONS", "error/none", null);
        assertThat(answer.status()).isLessThan(400);
        assertThat(answer.header("X-Plain")).isEqualTo("1");
        assertThat(answer.header("X-Always")).isEqualTo("1");
        assertThat(answer.header("Allow")).contains("GET");
    }

    @Test
    public void aThrownWebApplicationExceptionCarriesTheAlwaysCallsAlone() {
        assertError(get("error/thrown"), 409);
        assertErrorWithEntity(get("error/thrown-with-entity"));
    }

    @Test
    public void aWebApplicationExceptionInAStageCarriesTheAlwaysCallsAlone() {
        assertErrorWithEntity(get("error/thrown-in-stage"));
    }

    @Test
    public void aWebApplicationExceptionResumedWithCarriesTheAlwaysCallsAlone() {
        assertErrorWithEntity(get("error/resumed-with"));
    }

    @Test
    public void aMappedExceptionCarriesTheAlwaysCallsAlone() {
        Answer answer = get("error/mapped");
        assertError(answer, 418);
        assertThat(answer.body()).isEqualTo("teapot");
        assertThat(mediaType(answer)).isEqualTo("text/plain");
    }

    @Test
    public void aMapperWritesToItsErrorThroughAlways() {
        Answer answer = get("error/mapped");
        assertThat(answer.header("X-Mapper-Always")).isEqualTo("1");
        assertThat(answer.header("X-Mapper-Plain")).isNull();
    }

    @Test
    public void aMapperWhoseAnswerIsNoErrorSendsEverything() {
        Answer answer = get("error/rescued");
        assertThat(answer.status()).isEqualTo(203);
        assertThat(answer.header("X-Mapper-Plain")).isEqualTo("1");
        assertThat(answer.header("X-Plain")).isEqualTo("1");
        assertThat(answer.values("X-Order")).containsExactly("1", "plain", "2");
    }

    @Test
    public void aReturnedErrorCarriesTheAlwaysCallsAlone() {
        assertErrorWithEntity(get("error/returned"));
        assertErrorWithEntity(get("error/returned-in-stage"));
        assertError(get("error/returned-without-entity"), 404);
    }

    @Test
    public void aReturnedErrorDeclaredAsAnObjectCarriesTheAlwaysCallsAlone() {
        assertErrorWithEntity(get("error/returned-object"));
    }

    @Test
    public void aDetachedErrorCarriesTheAlwaysCallsAlone() {
        assertErrorWithEntity(get("error/detached"));
        assertErrorWithEntity(get("error/detached-in-stage"));
    }

    @Test
    public void aPathThatMatchesNothingCarriesTheAlwaysCallsAlone() {
        assertError(get("no-such-path"), 404);
        assertError(get("error/no-such-path"), 404);
    }

    @Test
    public void aMethodThatIsNotAllowedCarriesTheAlwaysCallsAlone() {
        assertError(wire(ErrorApplication.class).exchange("DELETE", "error/none", null), 405);
    }

    @Test
    public void anUnacceptableMediaTypeCarriesTheAlwaysCallsAlone() {
        assertError(get("error/none", "Accept: image/png"), 406);
    }

    @Test
    public void anUnsupportedMediaTypeCarriesTheAlwaysCallsAlone() {
        assertError(wire(ErrorApplication.class).exchange("POST", "error/none", "{}", "Content-Type: application/json"),
                415);
    }

    @Test
    public void aParameterThatIsNoNumberCarriesTheAlwaysCallsAlone() {
        assertError(get("error/number/seven"), 404);
    }

    @Test
    public void abortingBeforeMatchingCarriesTheAlwaysCallsAlone() {
        Answer answer = get("error/none", "X-Fail: abort");
        assertError(answer, 401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Basic");
        assertError(get("no-such-path", "X-Fail: abort"), 401);
    }

    @Test
    public void abortingAfterMatchingCarriesTheAlwaysCallsAlone() {
        Answer answer = get("error/none?request-filter=abort");
        assertError(answer, 403);
        assertThat(answer.body()).isEqualTo("forbidden");
    }

    @Test
    public void aMappedExceptionOfAFilterCarriesTheAlwaysCallsAlone() {
        assertError(get("error/none", "X-Fail: mapped"), 418);
        assertError(get("error/none?request-filter=mapped"), 418);
        assertError(get("error/none?response-filter=mapped"), 418);
    }

    @Test
    public void aSuspendedRequestThatTimesOutCarriesTheAlwaysCallsAlone() {
        assertError(get("error/timed-out"), 503);
    }

    @Test
    public void aCancelledRequestCarriesTheAlwaysCallsAlone() {
        assertError(get("error/cancelled"), 503);
    }

    @Test
    public void onlyTheCallsThroughAlwaysCountForAnError() {
        Answer answer = get("error/calls/error");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.header("X-Removed")).isNull();
        assertThat(answer.header("X-Removed-Plainly")).isEqualTo("1");
        assertThat(answer.header("X-Overwritten")).isEqualTo("always");
        assertThat(answer.header("X-Overwritten-Always")).isEqualTo("always");
        assertThat(answer.cookies()).containsExactly("always=1; Path=/; SameSite=Lax",
                "overwritten=always; Path=/; SameSite=Lax",
                "deleted=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/; SameSite=Lax");
    }

    @Test
    public void callsThroughAlwaysAndOthersCountInTheirOrderWhereThereIsNoError() {
        Answer answer = get("error/calls/none");
        assertThat(answer.status()).isEqualTo(299);
        assertThat(answer.header("X-Removed")).isNull();
        assertThat(answer.header("X-Removed-Plainly")).isNull();
        assertThat(answer.header("X-Overwritten")).isEqualTo("plain");
        assertThat(answer.header("X-Overwritten-Always")).isEqualTo("always");
        assertThat(answer.cookies()).contains("overwritten=plain; Path=/; SameSite=Lax");
    }

    @Test
    public void theHeadersOfAnErrorStandAlone() {
        Answer answer = get("error/own-headers");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Basic");
        assertThat(mediaType(answer)).isEqualTo("text/plain");
        assertThat(answer.body()).isEqualTo("unauthorised");
    }

    @Test
    public void varyAndCookiesOfAnErrorAreUnited() {
        Answer answer = get("error/own-headers");
        assertThat(vary(answer)).containsExactlyInAnyOrder("accept", "origin");
        assertThat(answer.cookies()).hasSize(2).contains("always=1; Path=/; SameSite=Lax")
                .anyMatch(cookie -> cookie.startsWith("own=1"));
    }

    @Test
    public void theAlwaysViewTakesNoStatus() {
        assertThat(get("error/always-status").body()).isEqualTo("refused");
    }

    @Test
    public void aStatusOfAnErrorSetOnTheResponseOfAPlainValueIsNoError() {
        Answer answer = get("error/status-of-an-error");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("entity");
        assertThat(answer.header("X-Plain")).isEqualTo("1");
        assertThat(answer.values("X-Order")).containsExactly("1", "plain", "2");
        assertThat(answer.cookies())
                .containsExactly("plain=1; Path=/; SameSite=Lax", "always=1; Path=/; SameSite=Lax");
    }

    // ---- wrapped exceptions

    @Test
    public void anExceptionThatFailsAStageReachesItsOwnMapper() {
        assertError(get("error/mapped-in-stage"), 418);
        assertError(get("error/mapped-resumed"), 418);
    }

    @Test
    public void aCompletionExceptionAroundAMappedExceptionReachesTheMapperOfItsCause() {
        assertError(get("error/mapped-in-later-stage"), 418);
        assertError(get("error/mapped-in-completion-exception"), 418);
    }

    // ---- exceptions that nothing maps

    @Test
    public void anExceptionThatNothingMapsIsAnErrorThatCarriesTheAlwaysCallsAlone() {
        assertSoftly(softly -> {
            for (String path : List.of("thrown", "checked", "thrown-error")) {
                assertError(softly, path, get("unmapped/" + path), 500);
            }
        });
    }

    @Test
    public void anExceptionThatNothingMapsInAStageIsAnErrorThatCarriesTheAlwaysCallsAlone() {
        assertSoftly(softly -> {
            for (String path : List.of("failed-stage", "stage")) {
                assertError(softly, path, get("unmapped/" + path), 500);
            }
        });
    }

    @Test
    public void anExceptionThatNothingMapsOfASuspendedRequestIsAnErrorThatCarriesTheAlwaysCallsAlone() {
        assertSoftly(softly -> {
            for (String path : List.of("resumed", "thrown-after-suspending")) {
                assertError(softly, path, get("unmapped/" + path), 500);
            }
        });
    }

    @Test
    public void anExceptionThatNothingMapsInAFilterIsAnErrorThatCarriesTheAlwaysCallsAlone() {
        Map<String, String> failures = new LinkedHashMap<>();
        failures.put("error/none", "unmapped");
        failures.put("no-such-path", "unmapped");
        failures.put("error/none?request-filter=unmapped", "none");
        failures.put("error/none?response-filter=unmapped", "none");
        assertSoftly(softly -> failures.forEach((path, failure) ->
                assertError(softly, path + " " + failure, get(path, "X-Fail: " + failure), 500)));
    }

    @Test
    public void anEntityThatNothingWritesIsAnErrorThatCarriesTheAlwaysCallsAlone() {
        assertError(get("unmapped/no-writer"), 500);
    }

    @Test
    public void aCompletionCallbackIsToldOfTheExceptionThatNothingMaps() {
        for (String way : List.of("unmapped", "thrown")) {
            String token = UUID.randomUUID().toString();
            assertError(get("callback/" + way + "/" + token), 500);
            String told = get("callback/told/" + token).body();
            if (runtime().has(Difference.CALLBACK_GETS_WRAPPED_EXCEPTION)) {
                assertThat(told).as(way).endsWith(UnmappedException.class.getName());
            } else {
                assertThat(told).as(way).isEqualTo(UnmappedException.class.getName());
            }
        }
    }

    @Test
    public void aCompletionCallbackIsToldOfNothingWhereThereIsNoException() {
        String token = UUID.randomUUID().toString();
        assertThat(get("callback/none/" + token).body()).isEqualTo("entity");
        assertThat(get("callback/told/" + token).body()).isEqualTo("nothing");
    }

    // ---- letterhead.unmapped=container

    @Test
    public void anExceptionLeftToTheContainerIsAnsweredAllTheSame() {
        Wire wire = wire(UnmappedContainerApplication.class);
        assertSoftly(softly -> {
            for (String path : List.of("thrown", "checked", "thrown-error", "failed-stage", "stage", "resumed")) {
                softly.assertThat(wire.get("unmapped/" + path).status()).as(path).isEqualTo(500);
            }
            softly.assertThat(wire.get("error/none", "X-Fail: unmapped").status()).as("filter").isEqualTo(500);
        });
    }

    @Test
    public void otherErrorsCarryTheAlwaysCallsWhereExceptionsAreLeftToTheContainer() {
        Wire wire = wire(UnmappedContainerApplication.class);
        assertErrorWithEntity(wire.get("error/thrown-with-entity"));
        assertError(wire.get("error/mapped"), 418);
        assertError(wire.get("no-such-path"), 404);
    }

    // ---- letterhead.errors=fold

    @Test
    public void errorsCarryEverythingButTheStatusWhereTheSettingSaysSo() {
        Wire wire = wire(ErrorsFoldApplication.class);
        Map<String, Integer> errors = new LinkedHashMap<>();
        errors.put("error/thrown", 409);
        errors.put("error/thrown-with-entity", 409);
        errors.put("error/mapped", 418);
        errors.put("error/returned", 409);
        errors.put("error/detached", 409);
        errors.put("no-such-path", 404);
        errors.put("unmapped/thrown", 500);
        assertSoftly(softly -> errors.forEach((path, status) -> {
            Answer answer = wire.get(path);
            softly.assertThat(answer.status()).as(path).isEqualTo(status);
            softly.assertThat(answer.values("X-Plain")).as(path).containsExactly("1");
            softly.assertThat(answer.values("X-Always")).as(path).containsExactly("1");
            softly.assertThat(answer.values("X-Order")).as(path).containsExactly("1", "plain", "2");
            softly.assertThat(answer.cookies()).as(path)
                    .containsExactly("plain=1; Path=/; SameSite=Lax", "always=1; Path=/; SameSite=Lax");
        }));
    }

    @Test
    public void aMapperMayWritePlainlyWhereErrorsCarryEverything() {
        assertThat(wire(ErrorsFoldApplication.class).get("error/mapped").header("X-Mapper-Plain")).isEqualTo("1");
    }

    private static void assertErrorWithEntity(Answer answer) {
        assertError(answer, 409);
        assertThat(answer.body()).isEqualTo("conflict");
        assertThat(mediaType(answer)).isEqualTo("text/plain");
        assertThat(answer.header("X-Own")).isEqualTo("error");
    }

    private static void assertError(Answer answer, int status) {
        assertSoftly(softly -> assertError(softly, "error", answer, status));
    }

    private static void assertError(SoftAssertions softly, String what, Answer answer, int status) {
        softly.assertThat(answer.status()).as(what).isEqualTo(status);
        softly.assertThat(answer.values("X-Always")).as(what + ": X-Always").containsExactly("1");
        softly.assertThat(answer.values("X-Order")).as(what + ": X-Order").containsExactly("1", "2");
        softly.assertThat(answer.values("X-Plain")).as(what + ": X-Plain").isEmpty();
        softly.assertThat(answer.cookies()).as(what + ": cookies").containsExactly("always=1; Path=/; SameSite=Lax");
    }
}
