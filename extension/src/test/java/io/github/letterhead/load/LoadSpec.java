package io.github.letterhead.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.load.served.Way;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Every way to use the response at once, many times; {@code target/…Load….txt} tells how far it came. How many is told
 * by {@code -Dload.requests}, in at most {@code -Dload.minutes}, over {@code -Dload.connections}.
 */
public abstract class LoadSpec {

    private static final long REQUESTS = Long.getLong("load.requests", 10_000);
    private static final long MINUTES = Long.getLong("load.minutes", 10);
    private static final int CONNECTIONS = Integer.getInteger("load.connections", 64);
    private static final int PARTS = 10;

    /** What a server may learn late: code, tables, buffers. Beside that no request may leave anything. */
    private static final long ALLOWED_BYTES = 6_000_000;

    /** Where the application under load is; ends in a slash. */
    protected abstract URI base();

    @Test
    void noRequestLosesAnythingOrGetsAnythingOfAnother() throws Exception {
        Load load = new Load(CONNECTIONS, REQUESTS, PARTS);
        long start = System.nanoTime();
        load.run(base(), MINUTES, () -> Told.in(getClass().getSimpleName(), report(load, System.nanoTime() - start)));
        Outcome outcome = load.outcome();
        Told.in(getClass().getSimpleName(), report(load, System.nanoTime() - start));

        assertThat(outcome.told()).isEmpty();
        assertThat(outcome.mismatches()).as("mismatches").isZero();
        assertThat(outcome.lost()).as("lost").isZero();
        assertThat(outcome.answered()).as("answered").isEqualTo(REQUESTS);
        // Preflights come no further than Letterhead, and some of those that hang up no further than the server.
        long counted = REQUESTS - outcome.answered(Way.PREFLIGHT);
        assertThat(load.served()).as("served").isBetween(counted - outcome.answered(Way.HANG_UP), counted);
        assertThat(growth(load.heap())).as("growth of the heap, %s", load.heap())
                .isLessThan(ALLOWED_BYTES);
    }

    /** From the second third to the last: what is loaded with the first requests does not count. */
    private static long growth(List<Long> heap) {
        int third = heap.size() / 3;
        return median(heap.subList(heap.size() - third, heap.size())) - median(heap.subList(third, 2 * third));
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private String report(Load load, long nanos) {
        StringBuilder text = new StringBuilder(getClass().getSimpleName()).append(" on Java ").append(load.java())
                .append(": ").append(load.outcome().answered()).append(" answered, ")
                .append(load.outcome().mismatches()).append(" mismatches, ").append(load.outcome().lost())
                .append(" lost, ").append(load.outcome().onVirtualThreads()).append(" on virtual threads, ")
                .append(nanos / 1_000_000_000).append(" s\nheap, MB:");
        load.heap().forEach(bytes -> text.append(String.format(Locale.ROOT, " %.1f", bytes / 1e6)));
        for (Way way : Way.values()) {
            text.append('\n').append(way).append(' ').append(load.outcome().answered(way));
        }
        return text.toString();
    }
}
