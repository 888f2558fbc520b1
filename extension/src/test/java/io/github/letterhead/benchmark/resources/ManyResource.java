package io.github.letterhead.benchmark.resources;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.stream.IntStream;

@Path("many")
@Produces("text/plain")
public class ManyResource {

    static final String[] NAMES =
            IntStream.range(0, 1_000).mapToObj(i -> "X-Greeting-" + i).toArray(String[]::new);

    @GET
    @Path("headers/{count}")
    public String headers(@PathParam("count") int count, @Context Response response) {
        for (int i = 0; i < count; i++) {
            response.setHeader(NAMES[i], Greeting.HEADER_VALUE);
        }
        return Greeting.TEXT;
    }

    @GET
    @Path("cookies/{count}")
    public String cookies(@PathParam("count") int count, @Context Response response) {
        for (int i = 0; i < count; i++) {
            response.setCookie(NAMES[i], Greeting.COOKIE_VALUE);
        }
        return Greeting.TEXT;
    }
}
