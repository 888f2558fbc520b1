package io.github.letterhead.spec;

import static io.github.letterhead.spec.Facts.mediaType;
import static io.github.letterhead.spec.Facts.vary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.letterhead.spec.corner.CornerApplication;
import io.github.letterhead.spec.corner.CornerFailureApplication;
import io.github.letterhead.spec.corner.CornerUnfilteredApplication;
import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where the rules meet: constants and late first uses, failures after failures, answers that nobody returned. */
public abstract class CornerSpec extends Spec {

    private static final List<String> WAYS_TO_ANSWER = List.of("plain", "resumed", "resumed-at-once", "stage");

    private Answer get(String path) {
        return wire(CornerApplication.class).get(path);
    }

    private Answer failing(String path) {
        return wire(CornerFailureApplication.class).get(path);
    }

    // ---- constants

    @Test
    public void aConstantThatCountsAsAPlainValueCarriesNothingToTheNextRequest() {
        for (String path : List.of("object", "resumed", "stage")) {
            assertCarriesNothing(CornerApplication.class, path, "user=alice", 200, "constant");
            assertCarriesNothing(CornerUnfilteredApplication.class, path, "user=alice", 200, "constant");
        }
    }

    @Test
    public void aConstantDirectResponseCarriesNothingToTheNextRequestThatLeavesTheResponseAlone() {
        for (String path : List.of("accepted", "accepted-resumed")) {
            assertCarriesNothing(CornerApplication.class, path, "user=alice", 203, "constant");
            assertCarriesNothing(CornerUnfilteredApplication.class, path, "user=alice", 203, "constant");
        }
    }

    @Test
    public void aConstantKeepsNothingOfAFilterThatIsTheFirstToUseTheResponse() {
        assertCarriesNothing(CornerApplication.class, "empty", "filter=MARK&user=alice", 200, "");
        assertCarriesNothing(CornerApplication.class, "full", "filter=MARK&user=alice", 200, "constant");
    }

    @Test
    public void aConstantKeepsNothingOfAnInterceptorThatIsTheFirstToUseTheResponse() {
        assertCarriesNothing(CornerApplication.class, "full", "interceptor=MARK&user=alice", 200, "constant");
        assertCarriesNothing(CornerUnfilteredApplication.class, "full", "interceptor=MARK&user=alice", 200,
                "constant");
    }

    @Test
    public void aConstantKeepsNothingOfABodyWriterThatIsTheFirstToUseTheResponse() {
        assertCarriesNothing(CornerApplication.class, "signed", "signer=alice", 200, "constant");
        assertCarriesNothing(CornerUnfilteredApplication.class, "signed", "signer=alice", 200, "constant");
    }

    @Test
    public void aConstantIsJudgedByTheWayItIsHandedOverNotByAnEarlierOne() {
        // The mapper comes last: Jersey then closes the object itself, and refuses it to the methods.
        for (String path : List.of("returned", "object", "resumed", "aborted", "returned", "object", "mapped")) {
            boolean isPlain = path.equals("object") || path.equals("resumed");
            Answer answer = get("constant/everywhere/" + path + "?user=bob");
            assertThat(answer.status()).as(path).isEqualTo(isPlain ? 201 : 200);
            assertThat(answer.values("X-Own")).as(path).containsExactly(isPlain ? "bob" : "constant");
            assertCarriesNothing(CornerApplication.class, "everywhere/" + path, "user=alice", 200, "constant");
            assertThat(get("constant/everywhere/" + path).values("X-Own")).as(path).containsExactly("constant");
        }
    }

    @Test
    public void aDetachedConstantRunsItsCallbackForEachRequest() {
        String first = get("constant/calling").header("X-Called");
        String second = get("constant/calling").header("X-Called");
        assertThat(first).isNotNull();
        assertThat(second).isNotNull().isNotEqualTo(first);
    }

    /** A request without a user, one with, and one without again. */
    private void assertCarriesNothing(Class<? extends Application> application, String path, String query,
            int status, String body) {
        assertSoftly(softly -> {
            for (String part : List.of("", "?" + query, "", "?" + query, "")) {
                Answer answer = wire(application).get("constant/" + path + part);
                String what = application.getSimpleName() + " " + path + part;
                softly.assertThat(answer.body()).as(what).isEqualTo(body);
                if (part.isEmpty()) {
                    softly.assertThat(answer.status()).as(what).isEqualTo(status);
                    softly.assertThat(answer.values("X-User")).as(what).isEmpty();
                    softly.assertThat(answer.cookies()).as(what).isEmpty();
                } else {
                    softly.assertThat(answer.values("X-User")).as(what).containsExactly("alice");
                    softly.assertThat(answer.cookies()).as(what)
                            .containsExactly("user=alice; Path=/; SameSite=Lax");
                }
            }
        });
    }

    // ---- who made the answer

    @Test
    public void whatAbortsAnAsynchronousMethodKeepsItsStatusAndHeaders() {
        assertOwn(get("async-shape/aborted-anew"), "abort");
    }

    @Test
    public void whatAMapperMakesForAnAsynchronousMethodKeepsItsStatusAndHeaders() {
        for (String path : List.of("mapped", "mapped-at-once")) {
            assertOwn(get("async-shape/" + path), "mapper");
        }
    }

    @Test
    public void whatAMapperMakesWithAnnotationsKeepsItsStatusAndHeaders() {
        assertOwn(get("shape/mapped-with-annotations"), "mapper");
    }

    @Test
    public void anOkWithoutEntityThatAMethodResumesWithKeepsItsStatusAndHeaders() {
        if (!runtime().has(Difference.ASYNC_NULL_IS_200)) {
            Answer answer = get("async-shape/resumed-without-entity");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.values("X-Own")).containsExactly("direct");
        }
    }

    private static void assertOwn(Answer answer, String maker) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.values("X-Own")).containsExactly(maker);
        assertThat(answer.body()).isEqualTo(maker);
    }

    @Test
    public void aResponseResumedWithStandsWhereAnInterfaceSaysThatTheMethodIsSuspended() {
        Answer answer = get("declared-shape/resumed");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.values("X-Own")).containsExactly("direct");
        assertThat(answer.body()).isEqualTo("direct");
    }

    // ---- what is returned and set

    @Test
    public void theStatusAroundADetachedResponseWithoutOneStands() {
        assertDetached(get("shape/direct-around-detached"));
        Answer error = get("shape/error-around-detached");
        assertThat(error.status()).isEqualTo(404);
        assertThat(error.values("X-Own")).containsExactly("detached");
        assertThat(error.values("X-Lost")).isEmpty();
        assertThat(error.body()).isEqualTo("detached");
    }

    @Test
    public void anExceptionOfACallbackOfADetachedResponseGoesToItsMapper() {
        Answer answer = get("shape/throwing-callback");
        assertThat(answer.status()).isEqualTo(418);
        assertThat(answer.body()).isEqualTo("mapped");
    }

    @Test
    public void aViewOfADetachedResponseIsReturnedWithStatusAndEntity() {
        assertDetached(get("shape/view-of-detached"));
    }

    @Test
    public void aSubResourceReturnsADetachedResponse() {
        assertDetached(get("shape/sub"));
    }

    private static void assertDetached(Answer answer) {
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.values("X-Own")).containsExactly("detached");
        assertThat(answer.body()).isEqualTo("detached");
    }

    @Test
    public void nullOfAMethodThatReturnsOurResponseSendsTheCollectedStatus() {
        Answer answer = get("shape/null");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.values("X-Own")).containsExactly("collected");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    public void aCookieAddedAsAHeaderValueIsSentWithItsValue() {
        assertThat(get("shape/cookie-as-header-value").cookies()).containsExactly("name=value; Path=/; SameSite=Lax");
    }

    // ---- response filters

    @Test
    public void aFilterThatRemovesContentTypeLeavesTheMediaTypeOfTheMethod() {
        Answer answer = get("entity/html?filter=REMOVE_CONTENT_TYPE");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(mediaType(answer)).isEqualTo("text/html");
        assertThat(answer.body()).isEqualTo("entity");
    }

    @Test
    public void varyThatAFilterSetsReplacesTheCollectedOne() {
        assertThat(vary(get("entity/marked?filter=SET_VARY"))).containsExactly("late");
    }

    @Test
    public void varyThatAFilterRemovesIsNotSent() {
        assertThat(vary(get("entity/marked?filter=REMOVE_VARY"))).isEmpty();
    }

    @Test
    public void aFilterThatSetsIfAbsentThroughAlwaysMeansAbsentFromThisAnswer() {
        assertThat(get("entity/marked?filter=ALWAYS_IF_ABSENT").values("X-Own")).containsExactly("collected");
        assertThat(get("entity/untouched?filter=ALWAYS_IF_ABSENT").values("X-Own")).containsExactly("late");
        assertThat(get("shape/missing?filter=ALWAYS_IF_ABSENT").values("X-Own")).containsExactly("always");
    }

    @Test
    public void aFilterThatRemovesThroughAlwaysRemovesWhatThisAnswerHas() {
        assertThat(get("entity/marked?filter=ALWAYS_REMOVE").values("X-Own")).isEmpty();
        assertThat(get("shape/missing?filter=ALWAYS_REMOVE").values("X-Own")).isEmpty();
    }

    @Test
    public void aHeaderThatAFilterPutItselfIsKeptBesideTheOneItAdds() {
        assertThat(get("entity/untouched?filter=OWN_THEN_ADD").values("X-List"))
                .containsExactlyInAnyOrder("filter", "late");
    }

    // ---- interceptors and body writers

    @Test
    public void theMapperOfAnInterceptorThatThrowsMayGoOnUsingTheResponse() {
        for (String act : List.of("THROW_BEFORE", "THROW_AFTER")) {
            Answer answer = failing("entity/marked?interceptor=" + act);
            assertThat(answer.status()).as(act).isEqualTo(418);
            assertThat(answer.body()).as(act).isEqualTo("accepted");
            assertThat(answer.values("X-Mapper")).as(act).containsExactly("1");
            assertThat(answer.values("X-Called")).as(act).containsExactly("1");
            assertThat(answer.values("X-Own")).as(act).isEmpty();
        }
    }

    @Test
    public void theMapperOfAnEntityWithoutBodyWriterMayGoOnUsingTheResponse() {
        Answer answer = failing("entity/unwritable");
        assertThat(answer.status()).isEqualTo(418);
        assertThat(answer.values("X-Mapper")).containsExactly("1");
        assertThat(answer.values("X-Own")).isEmpty();
        assertThat(answer.body()).isEqualTo("accepted");
        assertThat(answer.values("X-Called")).containsExactly("1");
    }

    @Test
    public void aHeaderOfAnInterceptorThatWritesTheEntityItselfArrives() {
        for (String path : List.of("untouched", "marked")) {
            Answer answer = get("entity/" + path + "?interceptor=MARK_AND_WRITE_INSTEAD");
            assertThat(answer.body()).as(path).isEqualTo("instead");
            assertThat(answer.values("X-Late")).as(path).containsExactly("late");
        }
    }

    @Test
    public void aHeaderThatAnInterceptorSetsAfterTheEntityIsRefusedNotLost() {
        for (String path : List.of("untouched", "marked")) {
            Answer answer = get("entity/" + path + "?interceptor=MARK_AFTER");
            assertThat(answer.body()).as(path).startsWith("entity IllegalStateException: ").contains("X-Late");
            assertThat(answer.values("X-Late")).as(path).isEmpty();
        }
    }

    @Test
    public void aTaskThatOutlivesAnEntityWrittenByAnInterceptorIsRefused() {
        String token = UUID.randomUUID().toString();
        assertThat(get("task/entity/" + token + "?interceptor=WRITE_INSTEAD").body()).isEqualTo("instead");
        assertThat(get("task/result/" + token).body()).contains("IllegalStateException").doesNotContain("accepted");
    }

    // ---- failures after failures

    @Test
    public void aFilterThatAlwaysThrowsLeavesNoClientWaiting() {
        for (String way : WAYS_TO_ANSWER) {
            assertThat(get("throwing/" + way + "?filter=THROW").status()).as(way).isEqualTo(500);
            assertThat(get("entity/untouched").body()).as("after " + way).isEqualTo("entity");
        }
    }

    @Test
    public void callbacksThatThrowOneAfterTheOtherLeaveNoClientWaiting() {
        for (String way : WAYS_TO_ANSWER) {
            for (int callbacks = 1; callbacks <= 4; callbacks++) {
                Answer answer = get("throwing/" + way + "?callbacks=" + callbacks);
                assertThat(answer.status()).as(way + " " + callbacks).isEqualTo(500);
                assertThat(answer.values("X-Own")).as(way + " " + callbacks).isEmpty();
            }
        }
    }
}
