package io.github.letterhead.spec.fold;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Runs work on a thread that serves no request. */
public final class Elsewhere {

    private Elsewhere() {
    }

    public static void run(Runnable work) {
        Thread thread = new Thread(work, "elsewhere");
        thread.setDaemon(true);
        thread.start();
    }

    public static <T> CompletionStage<T> supply(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Elsewhere::run);
    }
}
