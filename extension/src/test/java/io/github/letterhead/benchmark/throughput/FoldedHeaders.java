package io.github.letterhead.benchmark.throughput;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;

/** The example, with Letterhead. */
@Path("headers-and-object")
@Produces("application/json")
public class FoldedHeaders {

    @GET
    public Greeting get(@Context Response response) {
        response.setHeader("X-Cat-Dog", "alone in the world");
        return new Greeting("Hello World");
    }
}
