package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;

@Path("location")
@Produces(MediaType.TEXT_PLAIN)
public class LocationResource {

    @GET
    @Path("text")
    public String text(@QueryParam("to") String to, @Context Response response) {
        response.setStatus(201).setHeader("Location", to);
        return "entity";
    }

    @GET
    @Path("uri")
    public void uri(@QueryParam("to") URI to, @Context Response response) {
        response.setStatus(303).setHeader("location", to);
    }

    @GET
    @Path("added")
    public String added(@Context Response response) {
        response.setStatus(201).addHeader("Location", "first").addHeader("Location", "second");
        return "entity";
    }

    /** What the other methods are compared with. */
    @GET
    @Path("builder")
    public jakarta.ws.rs.core.Response builder(@QueryParam("to") URI to) {
        return jakarta.ws.rs.core.Response.status(201).location(to).entity("entity").build();
    }
}
