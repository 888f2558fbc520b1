package io.github.letterhead.spec.corner;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Entities for filters and interceptors to act on. */
@Path("entity")
@Produces(MediaType.TEXT_PLAIN)
public class EntityResource {

    @GET
    @Path("untouched")
    public String untouched() {
        return "entity";
    }

    @GET
    @Path("marked")
    public String marked(@Context Response response) {
        response.setHeader("X-Own", "collected").setHeader("Vary", "Early");
        return "entity";
    }

    @GET
    @Path("html")
    @Produces(MediaType.TEXT_HTML)
    public String html(@Context Response response) {
        response.setHeader("X-Own", "collected");
        return "entity";
    }

    /** Of a type that no body writer takes. */
    @GET
    @Path("unwritable")
    @Produces("application/x-none")
    public Unwritable unwritable(@Context Response response) {
        response.setHeader("X-Own", "collected");
        return new Unwritable("entity");
    }
}
