package io.github.letterhead.spec.corner;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Has all annotations of {@link DeclaredShapeResource}. */
public interface DeclaredShape {

    @GET
    @Path("resumed")
    @Produces(MediaType.TEXT_PLAIN)
    void resumed(@Suspended AsyncResponse async, @Context Response response);
}
