package io.github.letterhead.spec;

import static io.github.letterhead.spec.Facts.mediaType;
import static io.github.letterhead.spec.Facts.vary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.letterhead.spec.fold.LateApplication;
import io.github.letterhead.spec.fold.ShoutWriter;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Writes after the fold: response filters, writer interceptors, body writers, and what comes too late. */
public abstract class LateWritesSpec extends Spec {

    private static final List<String> FILTERS = List.of("high", "user", "low", "lowest");
    private static final List<String> INTERCEPTORS = List.of("outer", "inner");

    private Answer get(String path) {
        return wire(LateApplication.class).get(path);
    }

    // ---- response filters

    @Test
    public void filtersOfAnyPrioritySeeWhatWasCollected() {
        assertSoftly(softly -> {
            for (String filter : FILTERS) {
                softly.assertThat(get("late/plain?" + filter + "=SEE").values("X-Seen")).as(filter)
                        .containsExactly("[early] 1");
            }
        });
    }

    @Test
    public void headersCookiesAndVaryOfAFilterArrive() {
        assertSoftly(softly -> {
            for (String filter : FILTERS) {
                Answer answer = get("late/plain?" + filter + "=HEADER,COOKIE,VARY,ADD");
                softly.assertThat(answer.values("X-Refused")).as(filter).isEmpty();
                softly.assertThat(answer.values("X-Late")).as(filter).containsExactly("late");
                softly.assertThat(answer.values("X-Early")).as(filter).containsExactly("early", "late");
                softly.assertThat(answer.cookies()).as(filter)
                        .containsExactly("early=1; Path=/; SameSite=Lax", "late=1; Path=/; SameSite=Lax");
                softly.assertThat(vary(answer)).as(filter).containsExactlyInAnyOrder("early", "late");
                softly.assertThat(answer.body()).as(filter).isEqualTo("entity");
            }
        });
    }

    @Test
    public void aFilterReplacesAndRemovesWhatWasCollected() {
        assertSoftly(softly -> {
            for (String filter : FILTERS) {
                softly.assertThat(get("late/plain?" + filter + "=REPLACE").values("X-Early")).as(filter)
                        .containsExactly("late");
                softly.assertThat(get("late/plain?" + filter + "=REMOVE").values("X-Early")).as(filter).isEmpty();
                softly.assertThat(get("late/plain?" + filter + "=SAME_COOKIE").cookies()).as(filter)
                        .containsExactly("early=late; Path=/; SameSite=Lax");
                softly.assertThat(get("late/plain?" + filter + "=DELETE_COOKIE").cookies()).as(filter).containsExactly(
                        "early=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/; SameSite=Lax");
            }
        });
    }

    @Test
    public void theStatusOfAFilterArrives() {
        assertSoftly(softly -> {
            for (String filter : FILTERS) {
                Answer answer = get("late/plain?" + filter + "=STATUS");
                softly.assertThat(answer.status()).as(filter).isEqualTo(299);
                softly.assertThat(answer.body()).as(filter).isEqualTo("entity");
                softly.assertThat(get("late/void?" + filter + "=STATUS").status()).as(filter + " void").isEqualTo(299);
                softly.assertThat(get("late/stage?" + filter + "=STATUS").status()).as(filter + " stage")
                        .isEqualTo(299);
            }
        });
    }

    @Test
    public void aStatusWithoutContentOfAFilterDropsTheEntity() {
        assertSoftly(softly -> {
            for (String filter : FILTERS) {
                Answer answer = get("late/plain?" + filter + "=NO_CONTENT");
                softly.assertThat(answer.status()).as(filter).isEqualTo(204);
                softly.assertThat(answer.body()).as(filter).isEmpty();
                softly.assertThat(answer.values("Content-Type")).as(filter).isEmpty();
                softly.assertThat(answer.values("X-Early")).as(filter).containsExactly("early");
            }
        });
    }

    @Test
    public void theContentTypeOfAFilterChoosesTheWriter() {
        assertSoftly(softly -> {
            for (String filter : FILTERS) {
                Answer answer = get("late/plain?" + filter + "=CONTENT_TYPE");
                softly.assertThat(mediaType(answer)).as(filter).isEqualTo(ShoutWriter.MEDIA_TYPE);
                softly.assertThat(answer.body()).as(filter).isEqualTo("ENTITY");
            }
        });
    }

    @Test
    public void theLocationOfAFilterIsResolved() {
        assertThat(get("late/plain?user=LOCATION").header("Location"))
                .isEqualTo(runtime().base(LateApplication.class) + "late/7");
    }

    @Test
    public void aCallbackThatAFilterRegistersRunsOnce() {
        assertSoftly(softly -> {
            for (String filter : FILTERS) {
                Answer answer = get("late/plain?" + filter + "=BEFORE_SEND");
                softly.assertThat(answer.values("X-Refused")).as(filter).isEmpty();
                softly.assertThat(answer.values("X-Called")).as(filter).containsExactly("late");
                softly.assertThat(get("late/void?" + filter + "=BEFORE_SEND").values("X-Called")).as(filter + " void")
                        .containsExactly("late");
            }
        });
    }

    @Test
    public void whatAFilterPutsIntoTheContextStays() {
        Answer answer = get("late/plain?user=PUT_IN_CONTEXT&low=HEADER,COOKIE,VARY");
        assertThat(answer.header("X-Early")).isEqualTo("context");
        assertThat(answer.header("X-Late")).isEqualTo("late");
    }

    @Test
    public void varyThatAFilterPutsIntoTheContextIsUnited() {
        assertSoftly(softly -> {
            for (String filter : FILTERS) {
                softly.assertThat(vary(get("late/plain?" + filter + "=VARY_IN_CONTEXT"))).as(filter)
                        .containsExactlyInAnyOrder("early", "context");
            }
        });
    }

    @Test
    public void whatAFilterRemovesFromTheContextStaysAway() {
        Answer answer = get("late/plain?user=REMOVE_FROM_CONTEXT&low=HEADER,COOKIE,VARY");
        assertThat(answer.header("X-Early")).isNull();
        assertThat(answer.header("X-Late")).isEqualTo("late");
    }

    @Test
    public void theStatusThatAFilterSetsInTheContextStays() {
        Answer answer = get("late/plain?user-context-status=SET&low=HEADER,COOKIE");
        assertThat(answer.status()).isEqualTo(298);
        assertThat(answer.header("X-Late")).isEqualTo("late");
    }

    @Test
    public void theResponseMayFirstBeUsedInAFilter() {
        assertSoftly(softly -> {
            for (String filter : FILTERS) {
                Answer answer = get("late/untouched?" + filter + "=HEADER,COOKIE,VARY,STATUS");
                softly.assertThat(answer.values("X-Refused")).as(filter).isEmpty();
                softly.assertThat(answer.status()).as(filter).isEqualTo(299);
                softly.assertThat(answer.values("X-Late")).as(filter).containsExactly("late");
                softly.assertThat(answer.cookies()).as(filter).containsExactly("late=1; Path=/; SameSite=Lax");
                softly.assertThat(vary(answer)).as(filter).containsExactlyInAnyOrder("early", "late");
            }
        });
    }

    @Test
    public void aFilterOfAnAnswerWithoutEntityMayWrite() {
        Answer answer = get("late/void?low=HEADER,COOKIE");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("X-Late")).isEqualTo("late");
        assertThat(answer.cookies())
                .containsExactly("early=1; Path=/; SameSite=Lax", "late=1; Path=/; SameSite=Lax");
    }

    @Test
    public void theOwnHeaderOfADirectResponseStandsAgainstALateOne() {
        assertSoftly(softly -> {
            for (String place : List.of("high", "user", "low", "lowest", "outer", "inner")) {
                Answer answer = get("late/direct?" + place + "=OWN,HEADER,COOKIE,VARY");
                softly.assertThat(answer.status()).as(place).isEqualTo(202);
                softly.assertThat(answer.values("X-Refused")).as(place).isEmpty();
                softly.assertThat(answer.values("X-Own")).as(place).containsExactly("direct");
                softly.assertThat(answer.values("X-Late")).as(place).containsExactly("late");
                softly.assertThat(answer.cookies()).as(place)
                        .containsExactly("early=1; Path=/; SameSite=Lax", "late=1; Path=/; SameSite=Lax");
                softly.assertThat(vary(answer)).as(place).containsExactlyInAnyOrder("accept", "early", "late");
            }
        });
    }

    @Test
    public void theStatusAndMediaTypeOfADirectResponseStandAgainstLateOnes() {
        Answer answer = get("late/direct?user=STATUS,CONTENT_TYPE");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(mediaType(answer)).isEqualTo("text/plain");
        assertThat(answer.body()).isEqualTo("entity");
    }

    @Test
    public void anErrorGetsOnlyWhatIsWrittenThroughAlwaysLateToo() {
        assertSoftly(softly -> {
            for (String place : List.of("high", "user", "low", "lowest", "outer", "inner")) {
                Answer answer = get("late/error?" + place + "=HEADER,COOKIE,VARY,ALWAYS");
                softly.assertThat(answer.status()).as(place).isEqualTo(409);
                softly.assertThat(answer.body()).as(place).isEqualTo("conflict");
                softly.assertThat(answer.values("X-Refused")).as(place).isEmpty();
                softly.assertThat(answer.values("X-Early")).as(place).isEmpty();
                softly.assertThat(answer.values("X-Late")).as(place).isEmpty();
                softly.assertThat(vary(answer)).as(place).isEmpty();
                softly.assertThat(answer.values("X-Late-Always")).as(place).containsExactly("late");
                softly.assertThat(answer.cookies()).as(place)
                        .containsExactly("late-always=1; Path=/; SameSite=Lax");
            }
        });
    }

    @Test
    public void theStatusOfAnErrorStandsAgainstALateOne() {
        assertThat(get("late/error?user=STATUS").status()).isEqualTo(409);
    }

    // ---- writer interceptors

    @Test
    public void headersCookiesAndVaryOfAWriterInterceptorArrive() {
        assertSoftly(softly -> {
            for (String interceptor : INTERCEPTORS) {
                Answer answer = get("late/plain?" + interceptor + "=HEADER,COOKIE,VARY,ADD");
                softly.assertThat(answer.values("X-Refused")).as(interceptor).isEmpty();
                softly.assertThat(answer.values("X-Late")).as(interceptor).containsExactly("late");
                softly.assertThat(answer.values("X-Early")).as(interceptor).containsExactly("early", "late");
                softly.assertThat(answer.cookies()).as(interceptor)
                        .containsExactly("early=1; Path=/; SameSite=Lax", "late=1; Path=/; SameSite=Lax");
                softly.assertThat(vary(answer)).as(interceptor).containsExactlyInAnyOrder("early", "late");
                softly.assertThat(answer.body()).as(interceptor).isEqualTo("entity");
            }
        });
    }

    @Test
    public void theResponseMayFirstBeUsedInAWriterInterceptor() {
        assertSoftly(softly -> {
            for (String interceptor : INTERCEPTORS) {
                Answer answer = get("late/untouched?" + interceptor + "=HEADER,COOKIE,VARY");
                softly.assertThat(answer.values("X-Refused")).as(interceptor).isEmpty();
                softly.assertThat(answer.values("X-Late")).as(interceptor).containsExactly("late");
                softly.assertThat(answer.cookies()).as(interceptor).containsExactly("late=1; Path=/; SameSite=Lax");
                softly.assertThat(vary(answer)).as(interceptor).containsExactlyInAnyOrder("early", "late");
            }
        });
    }

    @Test
    public void statusContentTypeAndCallbacksAreRefusedInAWriterInterceptor() {
        assertSoftly(softly -> {
            for (String path : List.of("late/plain", "late/untouched", "late/direct", "late/error")) {
                for (String interceptor : INTERCEPTORS) {
                    String what = path + " " + interceptor;
                    Answer answer = get(path + "?" + interceptor + "=STATUS,CONTENT_TYPE,BEFORE_SEND");
                    softly.assertThat(answer.status()).as(what).isNotEqualTo(299);
                    softly.assertThat(mediaType(answer)).as(what).isEqualTo("text/plain");
                    softly.assertThat(answer.values("X-Called")).as(what).isEmpty();
                    softly.assertThat(answer.values("X-Refused")).as(what).hasSize(3)
                            .anyMatch(line -> line.startsWith("STATUS:"))
                            .anyMatch(line -> line.startsWith("CONTENT_TYPE:") && line.contains("Content-Type"))
                            .anyMatch(line -> line.startsWith("BEFORE_SEND:"));
                }
            }
        });
    }

    // ---- the first byte

    @Test
    public void aBodyWriterMayWriteBeforeItsFirstByte() {
        Answer answer = get("talk/before-first-byte");
        assertThat(answer.body()).isEqualTo("entity");
        assertThat(answer.header("X-Writer")).isEqualTo("1");
        assertThat(answer.cookies()).containsExactly("writer=1; Path=/; SameSite=Lax");
        assertThat(vary(answer)).containsExactly("writer");
    }

    @Test
    public void statusContentTypeAndCallbacksAreRefusedInABodyWriter() {
        Answer answer = get("talk/settled");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(mediaType(answer)).isEqualTo("text/plain");
        assertThat(answer.body().lines()).hasSize(3).allMatch(line -> line.startsWith("IllegalStateException: "));
        assertThat(answer.body().lines().skip(1).findFirst().orElseThrow()).contains("Content-Type");
    }

    @Test
    public void theResponseClosesWithTheFirstByteOfABodyWriter() {
        assertClosed(get("talk/after-first-byte?low=HEADER"), ">");
    }

    @Test
    public void theResponseIsClosedAlsoWhereItIsFirstUsedAfterTheFirstByte() {
        assertClosed(get("talk/after-first-byte"), ">");
    }

    @Test
    public void theResponseClosesWithTheFlushOfABodyWriter() {
        assertClosed(get("talk/after-flush?low=HEADER"), "");
    }

    @Test
    public void theResponseIsClosedAlsoWhereItIsFirstUsedAfterTheFlush() {
        assertClosed(get("talk/after-flush"), "");
    }

    @Test
    public void theResponseStaysClosedAfterTheStreamOfABodyWriterWas() {
        assertClosedWithTheStream("closing", "entity", "?low=HEADER");
    }

    @Test
    public void theResponseIsClosedAlsoWhereItIsFirstUsedAfterTheStreamWas() {
        assertClosedWithTheStream("closing", "entity", "");
    }

    @Test
    public void theResponseClosesWithTheStreamOfABodyWriter() {
        assertClosedWithTheStream("closing-empty", "", "?low=HEADER");
    }

    @Test
    public void aStreamMayWriteBeforeItsFirstByte() {
        Answer answer = get("talk/stream-before-first-byte");
        assertThat(answer.body()).isEqualTo("entity");
        assertThat(answer.header("X-Writer")).isEqualTo("1");
        assertThat(answer.cookies()).containsExactly("writer=1; Path=/; SameSite=Lax");
    }

    @Test
    public void aStreamMayWriteWhenItHasWrittenNothing() {
        Answer answer = get("talk/stream-after-no-byte");
        assertThat(answer.body()).isEqualTo("entity");
        assertThat(answer.header("X-Writer")).isEqualTo("1");
        assertThat(answer.cookies()).containsExactly("writer=1; Path=/; SameSite=Lax");
    }

    @Test
    public void ofEqualCookiesTheLastOneWinsAlsoBesideOneThatAFilterPutThereItself() {
        assertThat(get("late/plain?high=COOKIE_IN_CONTEXT,SAME_COOKIE").cookies())
                .containsExactly("early=late; Path=/; SameSite=Lax");
        assertThat(get("late/plain?high=COOKIE_IN_CONTEXT").cookies()).singleElement().asString()
                .startsWith("early=context");
        assertThat(get("late/plain?high=COOKIE_IN_CONTEXT,COOKIE").cookies()).hasSize(2);
    }

    @Test
    public void aMediaTypeThatAFilterTakesAwayIsNotAnEarlierOneAgain() {
        Answer answer = get("late/empty?high=TYPES_AND_NONE");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.values("Content-Type")).isEmpty();
    }

    @Test
    public void theResponseClosesWithTheFirstByteOfAStream() {
        assertClosed(get("talk/stream-after-first-byte"), ">");
    }

    // ---- the end of the request

    @Test
    public void aTaskThatOutlivesItsRequestIsRefused() {
        String token = UUID.randomUUID().toString();
        Answer answer = get("task/entity/" + token);
        assertThat(answer.body()).isEqualTo("entity");
        assertThat(answer.header("X-Early")).isEqualTo("early");
        assertRefused(get("task/result/" + token).body());
    }

    @Test
    public void withoutEntityTheResponseClosesAtTheEndOfTheFilters() {
        String token = UUID.randomUUID().toString();
        Answer answer = get("task/void/" + token);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("X-Early")).isEqualTo("early");
        assertRefused(get("task/result/" + token).body());
    }

    // ---- failures before the head is sent

    @Test
    public void aBodyWriterThatFailsAfterAFewBytesOpensTheResponseForTheMapper() {
        Answer answer = get("talk/failing");
        assertFailed(answer);
        assertThat(answer.body())
                .isEqualTo("teapot");
        assertThat(answer.header("X-Writer")).isEqualTo("1");
        assertThat(answer.values("X-Called")).containsExactly("1");
    }

    @Test
    public void aBodyWriterThatFailsAtOnceOpensTheResponseForTheMapper() {
        Answer answer = get("talk/failing-at-once");
        assertFailed(answer);
        assertThat(answer.body()).isEqualTo("teapot");
    }

    @Test
    public void anInterceptorThatWritesInPlaceOfAFailedWriterUsesTheResponseOfTheSameAnswer() {
        Answer answer = get("talk/failing-at-once?rescue=1");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("accepted\nIllegalStateException: Status 299");
        assertThat(answer.header("X-Rescued")).isEqualTo("1");
        assertThat(answer.header("X-Plain")).isEqualTo("1");
        assertThat(answer.cookies()).containsExactly("plain=1; Path=/; SameSite=Lax",
                "always=1; Path=/; SameSite=Lax", "rescued=1; Path=/; SameSite=Lax");
    }

    @Test
    public void anInterceptorThatComesAfterTheFirstByteOfAFailedWriterIsRefused() {
        Answer answer = get("talk/failing?rescue=1");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("abcIllegalStateException: Header 'X-Rescued'");
        assertThat(answer.values("X-Rescued")).isEmpty();
        assertThat(answer.header("X-Plain")).isEqualTo("1");
        assertThat(answer.cookies()).containsExactly("plain=1; Path=/; SameSite=Lax",
                "always=1; Path=/; SameSite=Lax");
    }

    @Test
    public void filtersRunAgainForTheErrorOfABodyWriter() {
        assertSoftly(softly -> {
            for (String filter : FILTERS) {
                Answer answer = get("talk/failing?" + filter + "=HEADER,COOKIE,ALWAYS");
                softly.assertThat(answer.status()).as(filter).isEqualTo(418);
                softly.assertThat(answer.values("X-Refused")).as(filter).isEmpty();
                softly.assertThat(answer.values("X-Late")).as(filter).isEmpty();
                softly.assertThat(answer.values("X-Late-Always")).as(filter).containsExactly("late");
                softly.assertThat(answer.cookies()).as(filter).containsExactly("always=1; Path=/; SameSite=Lax",
                        "late-always=1; Path=/; SameSite=Lax");
            }
        });
    }

    @Test
    public void aFilterThatFailsOnceIsMappedAndNothingIsDoubled() {
        Answer answer = get("late/failing-filter?response-filter=mapped");
        assertFailed(answer);
        assertThat(answer.body()).isEqualTo("teapot");
        assertThat(answer.values("X-Called")).containsExactly("1");
    }

    @Test
    public void filtersRunAgainForTheErrorOfAFilter() {
        assertSoftly(softly -> {
            for (String filter : FILTERS) {
                Answer answer = get("late/failing-filter?response-filter=mapped&" + filter + "=HEADER,COOKIE,ALWAYS");
                softly.assertThat(answer.status()).as(filter).isEqualTo(418);
                softly.assertThat(answer.values("X-Refused")).as(filter).isEmpty();
                softly.assertThat(answer.values("X-Late")).as(filter).isEmpty();
                softly.assertThat(answer.values("X-Late-Always")).as(filter).containsExactly("late");
                softly.assertThat(answer.cookies()).as(filter).containsExactly("always=1; Path=/; SameSite=Lax",
                        "late-always=1; Path=/; SameSite=Lax");
            }
        });
    }

    private void assertClosedWithTheStream(String way, String body, String query) {
        String token = UUID.randomUUID().toString();
        Answer answer = get("task/" + way + "/" + token + query);
        String told = get("task/result/" + token).body();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(body);
        if (body.isEmpty() && runtime().has(Difference.IGNORES_CLOSE_BY_BODY_WRITERS)) {
            assertThat(told.lines()).containsOnly("accepted");
            assertThat(answer.header("X-Later")).as("accepted, and so not lost").isEqualTo("1");
        } else {
            assertRefused(told);
            assertThat(answer.values("X-Later")).isEmpty();
            assertThat(answer.cookies()).isEmpty();
        }
    }

    private static void assertClosed(Answer answer, String body) {
        assertThat(answer.body()).startsWith(body);
        assertRefused(answer.body().substring(body.length()));
        assertThat(answer.values("X-Later")).isEmpty();
        assertThat(answer.cookies()).isEmpty();
    }

    private static void assertFailed(Answer answer) {
        assertThat(answer.status()).isEqualTo(418);
        assertThat(answer.header("X-Always")).isEqualTo("1");
        assertThat(answer.header("X-Plain")).isNull();
        assertThat(answer.values("X-List")).containsExactly("1", "2");
        assertThat(vary(answer)).containsExactly("early");
        assertThat(answer.header("X-Mapper-Always")).isEqualTo("1");
        assertThat(answer.header("X-Mapper-Plain")).isNull();
        assertThat(answer.cookies()).containsExactly("always=1; Path=/; SameSite=Lax");
    }

    /** What {@code TalkResource.refusals} tells: one line for each of five headers and two cookies. */
    private static void assertRefused(String told) {
        assertThat(told.lines()).hasSize(7).allMatch(line -> line.startsWith("IllegalStateException: "));
        assertThat(told.lines().limit(5)).as("name the header").allMatch(line -> line.contains("X-Later"));
        assertThat(told.lines().skip(5)).as("name the cookie, not its value")
                .allMatch(line -> line.contains("later") && !line.contains("s3cret"));
    }
}
