package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

@Path("vary")
@Produces(MediaType.TEXT_PLAIN)
public class VaryResource {

    @GET
    @Path("lines")
    public String lines(@Context Response response) {
        response.addHeader("Vary", "Accept, Origin").addHeader("vary", "accept").addHeader("VARY", "ORIGIN ,Cookie");
        return "entity";
    }

    @GET
    @Path("star")
    public String star(@Context Response response) {
        response.addHeader("Vary", "Accept").addHeader("Vary", "*").addHeader("Vary", "Origin");
        return "entity";
    }

    @GET
    @Path("star-under-direct")
    public jakarta.ws.rs.core.Response starUnderDirect(@Context Response response) {
        response.addHeader("Vary", "Origin, *");
        return jakarta.ws.rs.core.Response.ok("entity").header("Vary", "Accept").header("Vary", "Cookie").build();
    }

    @GET
    @Path("direct-star")
    public jakarta.ws.rs.core.Response directStar(@Context Response response) {
        response.addHeader("Vary", "Origin");
        return jakarta.ws.rs.core.Response.ok("entity").header("Vary", "*").build();
    }
}
