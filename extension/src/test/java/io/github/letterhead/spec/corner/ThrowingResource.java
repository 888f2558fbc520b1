package io.github.letterhead.spec.corner;

import io.github.letterhead.Response;
import io.github.letterhead.spec.fold.Elsewhere;
import io.github.letterhead.spec.fold.UnmappedException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;

/** As many callbacks that throw as the query says, on every way to answer. */
@Path("throwing")
@Produces(MediaType.TEXT_PLAIN)
public class ThrowingResource {

    @QueryParam("callbacks")
    int callbacks;

    @GET
    @Path("plain")
    public String plain(@Context Response response) {
        register(response);
        return "entity";
    }

    @GET
    @Path("resumed")
    public void resumed(@Suspended AsyncResponse async, @Context Response response) {
        register(response);
        Elsewhere.run(() -> async.resume("entity"));
    }

    @GET
    @Path("resumed-at-once")
    public void resumedAtOnce(@Suspended AsyncResponse async, @Context Response response) {
        register(response);
        async.resume("entity");
    }

    @GET
    @Path("stage")
    public CompletionStage<String> stage(@Context Response response) {
        register(response);
        return Elsewhere.supply(() -> "entity");
    }

    private void register(Response response) {
        response.setHeader("X-Own", "collected");
        for (int callback = 0; callback < callbacks; callback++) {
            response.beforeSend(sent -> {
                throw new UnmappedException();
            });
        }
    }
}
