package io.github.letterhead.benchmark.resources;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** A direct response under which a header and a cookie are folded. */
@Path("greeting")
@Produces("text/plain")
public class FoldedResource {

    @GET
    public Response greet(@Context io.github.letterhead.Response response) {
        response.setHeader(Greeting.HEADER, Greeting.HEADER_VALUE);
        response.setCookie(Greeting.COOKIE, Greeting.COOKIE_VALUE);
        return Response.status(202).entity(Greeting.TEXT).build();
    }
}
