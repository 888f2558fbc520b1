package io.github.letterhead.benchmark.throughput;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The example, without Letterhead. */
@Path("headers-and-object")
@Produces("application/json")
public class HeadersByHand {

    @GET
    public Response get() {
        return Response.ok(new Greeting("Hello World")).header("X-Cat-Dog", "alone in the world").build();
    }
}
