package io.github.letterhead.spec;

import static io.github.letterhead.spec.Facts.mediaType;
import static io.github.letterhead.spec.Facts.vary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.letterhead.spec.fold.DetachedApplication;
import io.github.letterhead.spec.fold.DirectIgnoreApplication;
import io.github.letterhead.spec.fold.FoldApplication;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a method may return, and whose status, headers, cookies and media type go out then. */
public abstract class FoldSpec extends Spec {

    private Answer get(String path, String... headers) {
        return wire(FoldApplication.class).get(path, headers);
    }

    private Answer detached(String path, String... headers) {
        return wire(DetachedApplication.class).get("detached/" + path, headers);
    }

    // ---- a plain value, null, void

    @Test
    public void aPlainValueGoesOutWithStatusHeadersAndCookies() {
        Answer answer = get("plain/value");
        assertThat(answer.status()).isEqualTo(202);
        assertMarked(answer);
        assertThat(answer.body()).isEqualTo("entity");
        assertThat(mediaType(answer)).isEqualTo("text/plain");
    }

    @Test
    public void aPlainValueKeepsTheStatusOfTheRuntimeWhereNoneIsSet() {
        Answer answer = get("plain/value-without-status");
        assertThat(answer.status()).isEqualTo(200);
        assertMarked(answer);
        assertThat(answer.body()).isEqualTo("entity");
    }

    @Test
    public void anAnswerIsLeftAloneWhereNothingIsCollected() {
        Answer answer = get("plain/untouched");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("entity");
        assertThat(mediaType(answer)).isEqualTo("text/plain");
        assertThat(answer.cookies()).isEmpty();
        assertThat(answer.values("Vary")).isEmpty();
    }

    @Test
    public void nullIsSentWithHeadersAndCookies() {
        assertEmpty(get("plain/null"), 204);
    }

    @Test
    public void nullTakesTheStatusThatWasSet() {
        assertEmpty(get("plain/null-with-status"), 201);
    }

    @Test
    public void voidIsSentWithHeadersAndCookies() {
        assertEmpty(get("plain/void"), 204);
    }

    @Test
    public void voidTakesTheStatusThatWasSet() {
        assertEmpty(get("plain/void-201"), 201);
        assertEmpty(get("plain/void-200"), 200);
    }

    @Test
    public void aStatusOfAnErrorSetOnTheResponseIsNoError() {
        Answer answer = get("plain/value-404");
        assertThat(answer.status()).isEqualTo(404);
        assertMarked(answer);
        assertThat(answer.body()).isEqualTo("entity");
        assertThat(mediaType(answer)).isEqualTo("text/plain");
    }

    @Test
    public void aStatusTypeOfAnErrorSetOnTheResponseIsNoError() {
        Answer answer = get("plain/value-503");
        assertThat(answer.status()).isEqualTo(503);
        assertMarked(answer);
        assertThat(answer.body()).isEqualTo("entity");
    }

    @Test
    public void voidWithAStatusOfAnErrorIsNoError() {
        Answer answer = get("plain/void-404");
        assertThat(answer.status()).isEqualTo(404);
        assertMarked(answer);
    }

    // ---- the injected response itself

    @Test
    public void returningTheInjectedResponseCountsAsVoid() {
        assertEmpty(get("plain/injected"), 204);
    }

    @Test
    public void returningTheInjectedResponseSendsTheStatusThatWasSet() {
        assertEmpty(get("plain/injected-with-status"), 202);
    }

    @Test
    public void returningTheInjectedResponseAsAnObjectCountsAsVoid() {
        assertEmpty(get("plain/injected-as-object"), 204);
    }

    @Test
    public void returningTheInjectedFieldCountsAsVoid() {
        assertEmpty(get("plain/injected-field"), 204);
    }

    @Test
    public void returningTheViewOfTheInjectedResponseCountsAsVoid() {
        assertEmpty(get("plain/injected-view"), 204);
    }

    @Test
    public void completingAStageWithTheInjectedResponseCountsAsVoid() {
        assertEmpty(get("plain/injected-stage"), 202);
    }

    @Test
    public void resumingWithTheInjectedResponseCountsAsVoid() {
        assertEmpty(get("plain/injected-resumed"), 202);
    }

    // ---- asynchronous plain values

    @Test
    public void aStageIsSentWithWhatItsThreadCollected() {
        Answer answer = get("plain/stage");
        assertThat(answer.status()).isEqualTo(202);
        assertMarked(answer);
        assertThat(answer.body()).isEqualTo("entity");
    }

    @Test
    public void aStageThatCompletesWithNullIsSentWithHeadersAndCookies() {
        // Jersey tells a stage that is done when it is returned from one that completes later.
        int[] statuses = runtime().has(Difference.ASYNC_NULL_IS_200) ? new int[] {200, 204} : new int[] {204};
        Answer answer = get("plain/stage-null");
        assertThat(statuses).contains(answer.status());
        assertEmpty(answer, answer.status());
    }

    @Test
    public void aStageThatCompletesWithNullTakesTheStatusThatWasSet() {
        assertEmpty(get("plain/stage-null-with-status"), 202);
    }

    @Test
    public void aResumedValueIsSentWithWhatItsThreadCollected() {
        Answer answer = get("plain/resumed");
        assertThat(answer.status()).isEqualTo(202);
        assertMarked(answer);
        assertThat(answer.body()).isEqualTo("entity");
    }

    @Test
    public void aRequestResumedWithNullIsSentWithHeadersAndCookies() {
        assertEmpty(get("plain/resumed-null"), runtime().has(Difference.ASYNC_NULL_IS_200) ? 200 : 204);
    }

    // ---- a detached response

    @Test
    public void aDetachedResponseIsSentWithItsStatusHeadersCookiesAndEntity() {
        assertDetached(detached("everything"));
    }

    @Test
    public void aDetachedResponseDeclaredAsAnObjectIsSentTheSame() {
        assertDetached(detached("object"));
    }

    @Test
    public void aStageMayCompleteWithADetachedResponse() {
        assertDetached(detached("stage"));
    }

    @Test
    public void aStageOfObjectsMayCompleteWithADetachedResponse() {
        assertDetached(detached("stage-of-object"));
    }

    @Test
    public void aRequestMayBeResumedWithADetachedResponse() {
        assertDetached(detached("resumed"));
    }

    @Test
    public void aDetachedResponseWithoutAStatusIsSentAs200() {
        Answer answer = detached("without-status");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("entity");
    }

    @Test
    public void aDetachedResponseWithoutStatusAndEntityIsSentAs204() {
        Answer answer = detached("without-entity");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("X-Own")).isEqualTo("detached");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    public void aDetachedResponseMayBeAStatusAlone() {
        Answer answer = detached("status-alone");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("X-Own")).isEqualTo("detached");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    public void theLastStatusOfADetachedResponseCounts() {
        assertThat(detached("later-status").status()).isEqualTo(203);
    }

    @Test
    public void cookiesOfADetachedResponseAreUnitedWithTheCollectedOnes() {
        assertThat(detached("cookies").cookies()).containsExactlyInAnyOrder(
                "same=detached; Path=/; SameSite=Lax", "collected=1; Path=/; SameSite=Lax",
                "detached=1; Path=/; SameSite=Lax", "same=elsewhere; Path=/elsewhere; SameSite=Lax");
    }

    @Test
    public void varyOfADetachedResponseIsUnitedWithTheCollectedOne() {
        assertThat(vary(detached("vary"))).containsExactlyInAnyOrder("accept", "origin", "cookie");
    }

    @Test
    public void aTextInADetachedResponseIsPlainTextWhereTheMethodHasNoMediaType() {
        assumeFalse(runtime().has(Difference.NEEDS_PRODUCES_OR_ACCEPT));
        Answer answer = detached("text");
        assertThat(mediaType(answer)).isEqualTo("text/plain");
        assertThat(answer.body()).isEqualTo("entity");
    }

    @Test
    public void aBeanInADetachedResponseIsJsonWhereTheMethodHasNoMediaType() {
        assumeFalse(runtime().has(Difference.NEEDS_PRODUCES_OR_ACCEPT));
        Answer answer = detached("bean");
        assertThat(mediaType(answer)).isEqualTo("application/json");
        assertThat(answer.body()).isEqualToIgnoringWhitespace("{\"name\":\"fern\"}");
    }

    @Test
    public void aBeanInADetachedResponseDeclaredAsAnObjectIsJson() {
        assumeFalse(runtime().has(Difference.NEEDS_PRODUCES_OR_ACCEPT));
        Answer answer = detached("bean-as-object");
        assertThat(mediaType(answer)).isEqualTo("application/json");
        assertThat(answer.body()).isEqualToIgnoringWhitespace("{\"name\":\"fern\"}");
    }

    @Test
    public void aBeanInADetachedResponseIsWhatTheClientAccepts() {
        Answer answer = detached("bean", "Accept: application/json");
        assertThat(mediaType(answer)).isEqualTo("application/json");
        assertThat(answer.body()).isEqualToIgnoringWhitespace("{\"name\":\"fern\"}");
    }

    @Test
    public void theMediaTypeOfTheMethodHoldsForADetachedResponse() {
        Answer bean = detached("bean-with-produces");
        assertThat(bean.status()).isEqualTo(201);
        assertThat(mediaType(bean)).isEqualTo("application/json");
        assertThat(bean.body()).isEqualToIgnoringWhitespace("{\"name\":\"fern\"}");
        assertThat(mediaType(detached("text-with-produces"))).isEqualTo("text/vnd.letterhead");
    }

    @Test
    public void aGenericEntityInADetachedResponseIsWritten() {
        Answer answer = detached("generic-entity");
        assertThat(mediaType(answer)).isEqualTo("application/json");
        assertThat(answer.body()).isEqualToIgnoringWhitespace("[{\"name\":\"fern\"},{\"name\":\"moss\"}]");
    }

    @Test
    public void theMediaTypeSetOnADetachedResponseIsTheOneItsEntityIsWrittenIn() {
        Answer answer = detached("own-type");
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=ISO-8859-1");
        assertThat(answer.raw()).endsWith("caf\u00e9");
    }

    @Test
    public void aRelativeLocationOfADetachedResponseIsResolved() {
        assertThat(detached("location").header("Location"))
                .isEqualTo(runtime().base(DetachedApplication.class) + "created/7");
    }

    // ---- a direct response

    @Test
    public void aReturnedResponseTakesHeadersAndCookiesUnderItsOwn() {
        assertDirect(get("direct/returned"), 201);
    }

    @Test
    public void aReturnedOkKeepsItsStatusWhereTheMethodDeclaresAResponse() {
        assertDirect(get("direct/ok"), 200);
    }

    @Test
    public void aReturnedNoContentKeepsItsStatusWhereTheMethodDeclaresAResponse() {
        Answer answer = get("direct/no-content");
        assertThat(answer.status()).isEqualTo(204);
        assertFoldedUnder(answer);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    public void aStageOfResponsesKeepsTheStatusOfAnOk() {
        assertDirect(get("direct/stage"), 200);
    }

    @Test
    public void aRequestResumedWithACreatedResponseKeepsItsStatus() {
        assertDirect(get("direct/resumed"), 201);
    }

    @Test
    public void aRequestResumedWithAnOkThatHasAnEntityCountsAsAPlainValue() {
        assertPlainOf(get("direct/resumed-ok"), "entity");
    }

    @Test
    public void aCreatedResponseDeclaredAsAnObjectKeepsItsStatus() {
        assertDirect(get("direct/object"), 201);
    }

    @Test
    public void anOkWithEntityDeclaredAsAnObjectCountsAsAPlainValue() {
        assertPlainOf(get("direct/object-ok"), "entity");
    }

    @Test
    public void aNoContentWithoutEntityDeclaredAsAnObjectCountsAsAPlainValue() {
        assertPlainOf(get("direct/object-no-content"), "");
    }

    @Test
    public void anOkWithoutEntityDeclaredAsAnObjectKeepsItsStatus() {
        Answer answer = get("direct/object-ok-without-entity");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("X-Collected")).isEqualTo("collected");
    }

    @Test
    public void aResponseCarriedByARedirectionIsDirect() {
        Answer answer = get("direct/redirected");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("http://example.org/direct");
        assertThat(answer.header("X-Collected")).isEqualTo("collected");
        assertThat(answer.cookies()).containsExactly("collected=1; Path=/; SameSite=Lax");
    }

    @Test
    public void aResponseCarriedByAnExceptionIsDirect() {
        assertDirect(get("direct/carried"), 202);
    }

    @Test
    public void aResponseMadeByAMapperIsDirect() {
        Answer answer = get("direct/mapped");
        assertThat(answer.status()).isEqualTo(203);
        assertFoldedUnder(answer);
        assertThat(answer.header("X-Mapper-Plain")).isEqualTo("1");
        assertThat(answer.body()).isEqualTo("rescued");
    }

    @Test
    public void aResponsePassedToAbortWithBeforeMatchingIsDirect() {
        assertAborted(get("gate/early"));
    }

    @Test
    public void aResponsePassedToAbortWithAfterMatchingIsDirect() {
        assertAborted(get("gate/late"));
    }

    @Test
    public void theLinesOfADirectResponseStandAlone() {
        assertThat(get("direct/own-lines").values("X-List")).containsExactly("direct 1", "direct 2");
    }

    @Test
    public void theMediaTypeOfADirectResponseStands() {
        Answer answer = get("direct/own-type");
        assertThat(mediaType(answer)).isEqualTo("text/vnd.direct");
        assertThat(answer.body()).isEqualTo("entity");
    }

    @Test
    public void theNegotiatedMediaTypeOfADirectResponseStands() {
        Answer answer = get("direct/negotiated-type");
        assertThat(mediaType(answer)).isEqualTo("text/plain");
        assertThat(answer.body()).isEqualTo("entity");
    }

    @Test
    public void cookiesOfADirectResponseAreUnitedWithTheCollectedOnes() {
        assertThat(get("direct/cookies").cookies()).as("names, values and paths").extracting(FoldSpec::identity)
                .containsExactlyInAnyOrder("same=direct;path=/", "path=direct;path=/", "direct=direct;path=/",
                        "path=collected;path=/collected", "collected=1;path=/");
    }

    @Test
    public void cookiesThatADirectResponseHasAsTextAreUnitedWithTheCollectedOnes() {
        assertThat(get("direct/cookie-text").cookies()).extracting(FoldSpec::identity)
                .containsExactlyInAnyOrder("same=direct;path=/", "direct=1;path=", "collected=1;path=/");
    }

    @Test
    public void varyOfADirectResponseIsUnitedWithTheCollectedOne() {
        assertThat(vary(get("direct/vary"))).containsExactlyInAnyOrder("accept", "origin", "cookie");
    }

    // ---- letterhead.direct=ignore

    @Test
    public void aReturnedResponseIsLeftAloneWhereTheSettingSaysSo() {
        Answer answer = wire(DirectIgnoreApplication.class).get("direct/returned");
        assertThat(answer.status()).isEqualTo(201);
        assertLeftAlone(answer);
    }

    @Test
    public void aResponseCarriedByAnExceptionIsLeftAloneWhereTheSettingSaysSo() {
        Answer answer = wire(DirectIgnoreApplication.class).get("direct/carried");
        assertThat(answer.status()).isEqualTo(202);
        assertLeftAlone(answer);
    }

    @Test
    public void aResumedResponseIsLeftAloneWhereTheSettingSaysSo() {
        Answer answer = wire(DirectIgnoreApplication.class).get("direct/resumed");
        assertThat(answer.status()).isEqualTo(201);
        assertLeftAlone(answer);
    }

    @Test
    public void varyOfAReturnedResponseIsLeftAloneWhereTheSettingSaysSo() {
        assertThat(wire(DirectIgnoreApplication.class).get("direct/vary").values("Vary")).containsExactly("Accept");
    }

    @Test
    public void aPlainValueIsFoldedWhereDirectResponsesAreLeftAlone() {
        Answer answer = wire(DirectIgnoreApplication.class).get("plain/value");
        assertThat(answer.status()).isEqualTo(202);
        assertMarked(answer);
    }

    private static void assertMarked(Answer answer) {
        assertThat(answer.header("X-Plain")).isEqualTo("1");
        assertThat(answer.cookies()).containsExactly("plain=1; Path=/; SameSite=Lax");
    }

    private static void assertEmpty(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertMarked(answer);
        assertThat(answer.body()).isEmpty();
    }

    private static void assertDetached(Answer answer) {
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("entity");
        assertThat(answer.header("X-Own")).isEqualTo("detached");
        assertThat(answer.header("X-Collected")).isEqualTo("collected");
        assertThat(answer.cookies()).containsExactlyInAnyOrder("collected=1; Path=/; SameSite=Lax",
                "detached=1; Path=/; SameSite=Lax");
    }

    private static void assertDirect(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("entity");
        assertThat(mediaType(answer)).isEqualTo("text/plain");
        assertFoldedUnder(answer);
    }

    private static void assertFoldedUnder(Answer answer) {
        assertThat(answer.header("X-Own")).isEqualTo("direct");
        assertThat(answer.header("X-Collected")).isEqualTo("collected");
        assertThat(answer.cookies()).containsExactly("collected=1; Path=/; SameSite=Lax");
    }

    private static void assertLeftAlone(Answer answer) {
        assertThat(answer.body()).isEqualTo("entity");
        assertThat(answer.header("X-Own")).isEqualTo("direct");
        assertThat(answer.header("X-Collected")).isNull();
        assertThat(answer.cookies()).isEmpty();
    }

    private static void assertPlainOf(Answer answer, String entity) {
        assertThat(answer.status()).isEqualTo(299);
        assertThat(answer.header("X-Collected")).isEqualTo("collected");
        assertThat(answer.body()).isEqualTo(entity);
    }

    private static void assertAborted(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("aborted");
        assertMarked(answer);
        assertThat(answer.header("X-Own")).isEqualTo("direct");
    }

    /** Without the attributes that runtimes add to a NewCookie of their own accord. */
    private static String identity(String cookie) {
        String[] parts = cookie.split(";");
        String path = "";
        for (String part : parts) {
            if (part.strip().toLowerCase(Locale.ROOT).startsWith("path=")) {
                path = part.strip().substring("path=".length()).replace("\"", "");
            }
        }
        return parts[0].strip().replace("\"", "") + ";path=" + path;
    }
}
