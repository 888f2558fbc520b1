package io.github.letterhead.load.served;

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

/** The ways that end on another thread. */
@Path("load")
@Produces(MediaType.TEXT_PLAIN)
public class AsyncLoadResource {

    private static final int PATIENCE_MILLIS = 8;

    @GET
    @Path("resumed")
    public void resumed(@QueryParam("token") String token, @Context Response response, @Suspended AsyncResponse async) {
        Elsewhere.PLATFORM.execute(() -> async.resume(Marks.entity(response, token)));
    }

    @GET
    @Path("stage")
    public CompletionStage<String> stage(@QueryParam("token") String token, @Context Response response) {
        return CompletableFuture.supplyAsync(() -> Marks.entity(response, token), Elsewhere.PLATFORM);
    }

    @GET
    @Path("virtual")
    public void virtual(@QueryParam("token") String token, @Context Response response, @Suspended AsyncResponse async) {
        Elsewhere.VIRTUAL.execute(() -> {
            response.setHeader("X-Thread", Elsewhere.kind());
            async.resume(Marks.entity(response, token));
        });
    }

    /** The thread and the timeout race each other; whoever loses still writes to the response of its own request. */
    @GET
    @Path("timeout")
    public void timeout(@QueryParam("token") String token, @Context Response response, @Suspended AsyncResponse async) {
        Marks.put(response, token);
        async.setTimeoutHandler(late -> late.resume(jakarta.ws.rs.core.Response.status(503)
                .type(MediaType.TEXT_PLAIN_TYPE).entity(Token.entity(token)).build()));
        async.setTimeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        Elsewhere.PLATFORM.schedule(() -> resume(token, response, async), Token.choice(token, 2 * PATIENCE_MILLIS),
                TimeUnit.MILLISECONDS);
    }

    private static void resume(String token, Response response, AsyncResponse async) {
        try {
            response.setHeader("X-Straggler", token);
        } catch (IllegalStateException tooLate) {
            // As promised once the answer has gone.
        }
        async.resume(Token.entity(token));
    }
}
