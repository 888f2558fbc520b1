package io.github.letterhead.spec.injection;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A thread that knows nothing of the request it works for. */
public final class ForeignThread {

    private ForeignThread() {
    }

    public static <T> CompletableFuture<T> run(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        new Thread(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        }, "letterhead-foreign").start();
        return result;
    }

    /** What came of an attempt to write: the message of the refusal, or that there was none. */
    public static String outcome(Runnable write) {
        try {
            write.run();
            return "not refused";
        } catch (IllegalStateException e) {
            return "IllegalStateException: " + e.getMessage();
        }
    }
}
