package io.github.letterhead.benchmark.resources;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;

@Path("greeting")
@Produces("text/plain")
public class ParameterResource {

    @GET
    public String greet(@Context Response response) {
        response.setStatus(202);
        response.setHeader(Greeting.HEADER, Greeting.HEADER_VALUE);
        response.setCookie(Greeting.COOKIE, Greeting.COOKIE_VALUE);
        return Greeting.TEXT;
    }
}
