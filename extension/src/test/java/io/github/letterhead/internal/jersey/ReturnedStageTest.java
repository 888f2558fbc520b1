package io.github.letterhead.internal.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.glassfish.jersey.message.internal.OutboundJaxrsResponse;
import org.glassfish.jersey.message.internal.OutboundMessageContext;
import org.junit.jupiter.api.Test;

final class ReturnedStageTest {

    private static final Response CONSTANT = Response.status(202).header("X-Own", "constant").entity("it").build();

    private static Object valueOf(Object given) {
        return ((CompletionStage<?>) given).toCompletableFuture().join();
    }

    private static Throwable failureOf(Object given) {
        AtomicReference<Throwable> seen = new AtomicReference<>();
        ((CompletionStage<?>) given).whenComplete((value, failure) -> seen.set(failure));
        return seen.get();
    }

    private static void assertCopy(Object sent) {
        assertThat(sent).isNotSameAs(CONSTANT).isInstanceOf(Response.class);
        Response copy = (Response) sent;
        assertThat(copy.getStatus()).isEqualTo(202);
        assertThat(copy.getEntity()).isEqualTo("it");
        assertThat(copy.getHeaderString("X-Own")).isEqualTo("constant");
    }

    @Test
    void aResponseThatIsThereIsCopiedAtOnce() {
        assertCopy(ReturnedStage.ofCopy(CompletableFuture.completedFuture(CONSTANT)));
        assertCopy(ReturnedStage.ofCopy(CompletableFuture.completedStage(CONSTANT)));
    }

    @Test
    void aResponseThatComesLaterIsCopiedThen() {
        CompletableFuture<Response> later = new CompletableFuture<>();
        Object given = ReturnedStage.ofCopy(later);
        assertThat(((CompletableFuture<?>) given).isDone()).isFalse();
        later.complete(CONSTANT);
        assertCopy(valueOf(given));
    }

    @Test
    void aStageWithoutAFutureIsWaitedFor() {
        CompletableFuture<Response> later = new Lonely();
        Object given = ReturnedStage.ofCopy(later);
        later.complete(CONSTANT);
        assertCopy(valueOf(given));
    }

    @Test
    void anythingElseIsHandedOnAsItIs() {
        Object value = new Object();
        CompletableFuture<Object> later = new CompletableFuture<>();
        Object given = ReturnedStage.ofCopy(later);
        later.complete(value);
        assertThat(valueOf(given)).isSameAs(value);
        CompletableFuture<Object> nothing = new CompletableFuture<>();
        Object givenNothing = ReturnedStage.ofCopy(nothing);
        nothing.complete(null);
        assertThat(valueOf(givenNothing)).isNull();
        CompletionStage<Object> there = CompletableFuture.completedStage(value);
        assertThat(ReturnedStage.ofCopy(there)).isSameAs(there);
    }

    @Test
    void aFailureComesAsTheStageGivesIt() {
        for (Throwable failure : new Throwable[] {new IllegalStateException(), new CancellationException(),
                new CompletionException(new IllegalStateException()), new AssertionError()}) {
            CompletableFuture<Object> later = new CompletableFuture<>();
            Object given = ReturnedStage.ofCopy(later);
            later.completeExceptionally(failure);
            assertThat(failureOf(given)).isSameAs(failure);
            assertThat(ReturnedStage.ofCopy(later)).isSameAs(later);
        }
    }

    @Test
    void aCancelledStageIsCancelledForJersey() {
        CompletableFuture<Object> later = new CompletableFuture<>();
        CompletableFuture<?> given = (CompletableFuture<?>) ReturnedStage.ofCopy(later);
        later.cancel(true);
        assertThat(given.isCancelled()).isTrue();
        assertThat(ReturnedStage.ofCopy(later)).isSameAs(later);
    }

    @Test
    void aResponseThatCannotBeCopiedFailsItsRequestAlone() {
        IllegalStateException failure = new IllegalStateException("no message");
        CompletableFuture<Response> later = new CompletableFuture<>();
        Object given = ReturnedStage.ofCopy(later);
        OutboundMessageContext message = new OutboundMessageContext((Configuration) null);
        later.complete(new OutboundJaxrsResponse(Response.Status.OK, message) {
            @Override
            public OutboundMessageContext getContext() {
                throw failure;
            }
        });
        assertThat(failureOf(given)).isSameAs(failure);
    }

    /** As CompletionStage allows it. */
    private static final class Lonely extends CompletableFuture<Response> {

        @Override
        public CompletableFuture<Response> toCompletableFuture() {
            throw new UnsupportedOperationException();
        }
    }
}
