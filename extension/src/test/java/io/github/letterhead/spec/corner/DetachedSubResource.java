package io.github.letterhead.spec.corner;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Not known to the runtime before its first request. */
public class DetachedSubResource {

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public Response get() {
        return Response.of(202, "detached").setHeader("X-Own", "detached");
    }
}
