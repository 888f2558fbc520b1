package io.github.letterhead.spec.corner;

import io.github.letterhead.Response;
import io.github.letterhead.spec.fold.ConstantException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Asynchronous methods that are answered by something other than what they complete with. */
@Path("async-shape")
@Produces(MediaType.TEXT_PLAIN)
public class AsyncShapeResource {

    /** Aborted before it is called. */
    @GET
    @Path("aborted-anew")
    public void aborted(@Suspended AsyncResponse async) {
        async.resume("never");
    }

    @GET
    @Path("mapped")
    public void mapped(@Suspended AsyncResponse async, @Context Response response) {
        response.setStatus(201).setHeader("X-Own", "collected");
        async.resume(recovered());
    }

    @GET
    @Path("mapped-at-once")
    public void mappedAtOnce(@Suspended AsyncResponse async, @Context Response response) {
        response.setStatus(201).setHeader("X-Own", "collected");
        throw recovered();
    }

    @GET
    @Path("resumed-without-entity")
    public void resumedWithoutEntity(@Suspended AsyncResponse async, @Context Response response) {
        response.setStatus(202).setHeader("X-Own", "collected");
        async.resume(jakarta.ws.rs.core.Response.ok().header("X-Own", "direct").build());
    }

    private static ConstantException recovered() {
        return new ConstantException(
                jakarta.ws.rs.core.Response.ok("mapper").header("X-Own", "mapper").build());
    }
}
