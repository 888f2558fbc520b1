package io.github.letterhead.load;

import io.github.letterhead.load.served.Way;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** What came of a run: counted for each way, and the first of what went wrong in words. */
final class Outcome {

    private static final int TOLD = 20;

    private final Map<Way, LongAdder> answered = new EnumMap<>(Way.class);
    private final LongAdder mismatches = new LongAdder();
    private final LongAdder lost = new LongAdder();
    private final LongAdder virtual = new LongAdder();
    private final Queue<String> told = new ConcurrentLinkedQueue<>();

    Outcome() {
        for (Way way : Way.values()) {
            answered.put(way, new LongAdder());
        }
    }

    void answered(Way way, String token, List<String> faults, boolean onVirtualThread) {
        answered.get(way).increment();
        if (onVirtualThread) {
            virtual.increment();
        }
        if (!faults.isEmpty()) {
            mismatches.increment();
            tell(way + " " + token + ": " + faults);
        }
    }

    void lost(Way way, String token, Exception why) {
        lost.increment();
        tell(way + " " + token + " lost: " + why);
    }

    private void tell(String what) {
        if (told.size() < TOLD) {
            told.add(what);
        }
    }

    long answered() {
        return answered.values().stream().mapToLong(LongAdder::sum).sum();
    }

    long answered(Way way) {
        return answered.get(way).sum();
    }

    long mismatches() {
        return mismatches.sum();
    }

    long lost() {
        return lost.sum();
    }

    long onVirtualThreads() {
        return virtual.sum();
    }

    List<String> told() {
        return List.copyOf(told);
    }
}
