package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.enterprise.inject.Vetoed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One object for all requests; its field is a proxy.
 * No bean: RESTEasy injects nothing into an object of a bean's class that is not from the container.
 */
@Vetoed
@Path("field")
public class AsyncFieldResource {

    private final AtomicReference<CompletableFuture<String>> task = new AtomicReference<>();
    private final CompletableFuture<Void> nextRequest = new CompletableFuture<>();

    @Context
    private Response response;

    /** The request is still being served when the other thread writes. */
    @GET
    @Path("foreign-thread")
    public CompletionStage<String> foreignThread(@HeaderParam(Mark.TOKEN) String token) {
        Mark.leave(response, "field", token);
        return ForeignThread.run(() -> ForeignThread.outcome(() -> response.setHeader("Lost", token)));
    }

    /** Waits for the other thread before it returns. */
    @GET
    @Path("foreign-thread-awaited")
    public String awaited(@HeaderParam(Mark.TOKEN) String token) {
        Mark.leave(response, "field", token);
        return ForeignThread.run(() -> ForeignThread.outcome(() -> response.setHeader("Lost", token))).join();
    }

    /** Starts a task that writes when this request is over. */
    @GET
    @Path("task/start")
    public void startTask() {
        task.set(ForeignThread.run(() -> {
            nextRequest.join();
            return ForeignThread.outcome(() -> response.setHeader("Lost", "task"));
        }));
    }

    /** The request during which the task of the former one writes. */
    @GET
    @Path("task/outcome")
    public String taskOutcome() {
        nextRequest.complete(null);
        return task.get().join();
    }
}
