package io.github.letterhead.spec.lifecycle;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

@Path("greeting")
public class GreetingResource {

    @GET
    public String get(@Context Response response) {
        write(response);
        return "plain";
    }

    @GET
    @Path("direct")
    public jakarta.ws.rs.core.Response direct(@Context Response response) {
        write(response);
        return jakarta.ws.rs.core.Response.accepted("direct").build();
    }

    private static void write(Response response) {
        response.addHeader("Greeting", "hello");
        response.setCookie("greeting", "hello");
        response.setStatus(203);
    }
}
