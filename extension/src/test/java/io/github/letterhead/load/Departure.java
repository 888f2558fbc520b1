package io.github.letterhead.load;

import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Wire;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Load on an application that goes and comes: what it answers is right, or it is not there. */
public final class Departure {

    private static final int PATIENCE_SECONDS = 120;
    private static final Set<String> OF_PAYARA = Set.of("X-Powered-By", "X-Frame-Options");

    private final Wire wire;
    private final Visits visits;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicLong number = new AtomicLong();
    private final LongAdder right = new LongAdder();
    private final LongAdder absent = new LongAdder();
    /** Errors of a runtime that has lost its container, with what went through {@code always()}. */
    private final LongAdder failed = new LongAdder();
    private final LongAdder blank = new LongAdder();
    private final LongAdder broken = new LongAdder();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    public Departure(URI base, Visits visits, int connections) {
        this.wire = new Wire(base);
        this.visits = visits;
        for (int i = 0; i < connections; i++) {
            Thread thread = new Thread(this::ask, "departure-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    private void ask() {
        while (!stopped.get()) {
            long next = number.getAndIncrement();
            try {
                judge(next, wire.get(visits.path(next), visits.headers(next).toArray(String[]::new)));
            } catch (UncheckedIOException | AssertionError e) {
                // No connection, or no complete head.
                broken.increment();
            }
        }
    }

    private void judge(long next, Answer answer) {
        List<Answer.Line> ofApplication = answer.lines().stream().filter(Departure::isOfApplication).toList();
        boolean isOfContainer = ofApplication.isEmpty();
        List<String> faults = visits.faults(next, answer);
        if (faults.isEmpty()) {
            right.increment();
        } else if (isOfContainer && answer.status() >= 400) {
            absent.increment();
        } else if (answer.status() >= 500
                && ofApplication.stream().allMatch(line -> line.value().contains(visits.token(next)))) {
            failed.increment();
        } else if (isOfContainer && answer.status() == 200 && answer.body().isEmpty()) {
            blank.increment();
        } else {
            wrong.add(visits.path(next) + ": " + faults);
        }
    }

    private static boolean isOfApplication(Answer.Line line) {
        return line.name().startsWith("X-") && !OF_PAYARA.contains(line.name()) || line.name().equals("Set-Cookie");
    }

    /** Waits for so many more right answers. */
    public void awaitRight(int more) throws InterruptedException {
        long wanted = right.sum() + more;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (right.sum() < wanted) {
            if (System.nanoTime() > end) {
                throw new AssertionError("no more right answers: " + this);
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** Neither right nor absent, in words. */
    public List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** A 200 that carries nothing of the application, not even what its first filter sets. */
    public long blank() {
        return blank.sum();
    }

    public void stop() throws InterruptedException {
        stopped.set(true);
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        }
    }

    @Override
    public String toString() {
        return right + " right, " + absent + " errors of the container, " + failed
                + " of the runtime with headers of their own request, " + blank + " blank 200, " + broken
                + " broken connections, " + wrong.size() + " wrong";
    }
}
