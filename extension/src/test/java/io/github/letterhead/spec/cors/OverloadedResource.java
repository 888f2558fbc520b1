package io.github.letterhead.spec.cors;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Has methods that are called as others are, and override none of them. */
@Path("overloaded")
@Produces(MediaType.TEXT_PLAIN)
public class OverloadedResource extends Overloads implements Overloads.Declared {

    @DELETE
    @Path("{id}")
    public String find(@PathParam("id") String id) {
        return "overload";
    }

    @PUT
    @Path("{id}")
    public String secret(@PathParam("id") String id) {
        return "secret";
    }

    /** Has an annotation of Jakarta REST, and so none of those that it overrides. */
    @Override
    @PUT
    @Path("own/path")
    public String own() {
        return "own";
    }

    @Override
    public String inherited() {
        return "inherited";
    }
}
