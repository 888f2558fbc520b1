package io.github.letterhead.spec.fault;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** One fault for each method; the request's token stands in what it has set by then. */
@Path("fault")
@Produces(MediaType.TEXT_PLAIN)
public class FaultResource {

    private static final int SOON_MILLIS = 50;
    private static final int LONG_SECONDS = 20;
    private static final int SMALL = 3;
    static final int LARGE = 400_000;

    @QueryParam("token")
    String token;

    /** No fault: tells whether the one before has left anything. */
    @GET
    @Path("clean")
    public String clean(@Context Response response) {
        response.setHeader("X-Token", token);
        return token + " " + Thread.currentThread().isInterrupted();
    }

    @GET
    @Path("callback")
    public String callback(@Context Response response) {
        Secret.set(response, token);
        response.beforeSend(sent -> {
            throw new IllegalStateException("nothing maps this");
        });
        return "entity";
    }

    @GET
    @Path("callback-mapped")
    public String callbackMapped(@Context Response response) {
        Secret.set(response, token);
        response.beforeSend(sent -> {
            throw new BrittleException();
        });
        return "entity";
    }

    /** {@link BrittleFilter} is the dependency. */
    @GET
    @Path("dependency")
    @Brittle
    public String dependency() {
        return "entity";
    }

    @GET
    @Path("half-small")
    public Half halfSmall(@Context Response response) {
        Secret.set(response, token);
        return new Half(SMALL);
    }

    @GET
    @Path("half-large")
    public Half halfLarge(@Context Response response) {
        Secret.set(response, token);
        return new Half(LARGE);
    }

    @GET
    @Path("stage-timeout")
    public CompletionStage<String> stageTimeout(@Context Response response) {
        Secret.set(response, token);
        return new CompletableFuture<String>().orTimeout(SOON_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Nobody resumes it. */
    @GET
    @Path("async-timeout")
    public void asyncTimeout(@Suspended AsyncResponse async, @Context Response response) {
        Secret.set(response, token);
        async.setTimeout(SOON_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** The flag is up while the answer is written. */
    @GET
    @Path("interrupted-flag")
    public String interruptedFlag(@Context Response response) {
        Secret.set(response, token);
        Thread.currentThread().interrupt();
        return "entity";
    }

    @GET
    @Path("interrupted-wait")
    public String interruptedWait(@Context Response response) throws InterruptedException {
        Secret.set(response, token);
        Thread serving = Thread.currentThread();
        CompletableFuture.delayedExecutor(SOON_MILLIS, TimeUnit.MILLISECONDS, Runnable::run)
                .execute(serving::interrupt);
        TimeUnit.SECONDS.sleep(LONG_SECONDS);
        return "entity";
    }
}
