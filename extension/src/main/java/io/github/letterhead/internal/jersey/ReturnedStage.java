package io.github.letterhead.internal.jersey;

import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Completes as the stage that a method returned does, but with a copy of a Response, since Jersey writes into what it
 * gets before the first step of ours, and others may be sending the same one. Not by {@code thenApply}, which puts a
 * CompletionException around what the stage fails with.
 */
final class ReturnedStage extends CompletableFuture<Object> {

    private ReturnedStage() {
    }

    /** What Jersey gets in place of the stage: the copy itself if the Response is there, as Jersey would take it. */
    static Object ofCopy(CompletionStage<?> stage) {
        CompletableFuture<?> future = futureOf(stage);
        if (future == null || !future.isDone()) {
            ReturnedStage own = new ReturnedStage();
            stage.whenComplete(own::completeLike);
            return own;
        }
        return !future.isCompletedExceptionally() && future.join() instanceof Response response
                ? SharedAnswer.copy(response) : stage;
    }

    /** Null if it has none, which Jersey takes for a stage that is not complete. */
    private static CompletableFuture<?> futureOf(CompletionStage<?> stage) {
        try {
            return stage.toCompletableFuture();
        } catch (UnsupportedOperationException e) {
            return null;
        }
    }

    private void completeLike(Object value, Throwable failure) {
        if (failure != null) {
            completeExceptionally(failure);
            return;
        }
        try {
            complete(value instanceof Response response ? SharedAnswer.copy(response) : value);
        } catch (RuntimeException e) {
            // Else nobody would ever answer the request.
            completeExceptionally(e);
        }
    }
}
