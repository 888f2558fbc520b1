package io.github.letterhead.benchmark.resources;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

@Path("unused")
public class UnusedResource {

    @GET
    @Path("text")
    @Produces("text/plain")
    public String text() {
        return Greeting.TEXT;
    }

    @GET
    @Path("nothing")
    public void nothing() {
        // A 204 has no entity, and so no writer interceptor.
    }
}
