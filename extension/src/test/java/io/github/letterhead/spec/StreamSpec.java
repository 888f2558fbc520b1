package io.github.letterhead.spec;

import static io.github.letterhead.spec.Facts.mediaType;
import static io.github.letterhead.spec.Facts.vary;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.fold.StreamApplication;
import org.junit.jupiter.api.Test;

/** Streams: what was collected stands in the head. */
public abstract class StreamSpec extends Spec {

    private static final String WHOLE = "ten bytes\n".repeat(4_000);

    private Answer get(String path) {
        return wire(StreamApplication.class).get("stream/" + path);
    }

    @Test
    public void aStreamIsSentWithWhatWasCollected() {
        Answer answer = get("output");
        assertThat(answer.status()).isEqualTo(203);
        assertCollected(answer);
        assertThat(answer.body()).isEqualTo(WHOLE);
    }

    @Test
    public void aStreamInAStageIsSentWithWhatWasCollected() {
        Answer answer = get("output-stage");
        assertThat(answer.status()).isEqualTo(203);
        assertCollected(answer);
        assertThat(answer.body()).isEqualTo(WHOLE);
    }

    @Test
    public void aStreamInADirectResponseIsSentWithWhatWasCollected() {
        Answer answer = get("output-direct");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("X-Own")).isEqualTo("direct");
        assertCollected(answer);
        assertThat(answer.body()).isEqualTo(WHOLE);
    }

    @Test
    public void aStreamInADetachedResponseIsSentWithWhatWasCollected() {
        Answer answer = get("output-detached");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("X-Own")).isEqualTo("detached");
        assertCollected(answer);
        assertThat(answer.body()).isEqualTo(WHOLE);
    }

    @Test
    public void eventsSentLaterComeWithWhatWasCollected() {
        assertEvents(get("events"), "one", "two", "three");
    }

    @Test
    public void eventsSentAtOnceComeWithWhatWasCollected() {
        assertEvents(get("events-at-once"), "one", "two", "three");
    }

    @Test
    public void theStatusOfEventsIsTheOneThatWasSet() {
        assertThat(get("events").status()).isEqualTo(203);
        assertThat(get("events-at-once").status()).isEqualTo(203);
    }

    /** A runtime may hold the first event back until the method has returned; then it is not too late. */
    @Test
    public void whatIsWrittenBetweenEventsArrivesOrIsRefused() {
        Answer answer = get("late-events");
        String told = answer.body().lines().filter(line -> line.startsWith("data:")).skip(1).findFirst().orElseThrow();
        if (answer.values("X-Late").isEmpty()) {
            assertThat(told).contains("IllegalStateException: ", "X-Late");
        } else {
            assertThat(answer.values("X-Late")).containsExactly("1");
            assertThat(told).doesNotContain("Exception");
        }
    }

    private static void assertEvents(Answer answer, String... events) {
        assertThat(mediaType(answer)).isEqualTo("text/event-stream");
        assertCollected(answer);
        assertThat(answer.body().lines().filter(line -> line.startsWith("data:"))
                .map(line -> line.substring("data:".length()).strip())).containsExactly(events);
    }

    private static void assertCollected(Answer answer) {
        assertThat(answer.header("X-Plain")).isEqualTo("1");
        assertThat(answer.values("X-List")).containsExactly("1", "2");
        assertThat(answer.cookies()).containsExactly("plain=1; Path=/; SameSite=Lax");
        assertThat(vary(answer)).containsExactly("accept");
    }
}
