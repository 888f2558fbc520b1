package io.github.letterhead.spec.corner;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import io.github.letterhead.spec.fold.ConstantException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;

/** Unusual ways to return and to set. */
@Path("shape")
@Produces(MediaType.TEXT_PLAIN)
public class ShapeResource {

    @GET
    @Path("view-of-detached")
    public Response viewOfDetached() {
        return Response.of(202, "detached").always().setHeader("X-Own", "detached");
    }

    @GET
    @Path("null")
    public Response nothing(@Context Response response) {
        response.setStatus(202).setHeader("X-Own", "collected");
        return null;
    }

    @GET
    @Path("cookie-as-header-value")
    public String cookieAsHeaderValue(@Context Response response) {
        response.addHeader("Set-Cookie", SetCookie.of("name", "value"));
        return "entity";
    }

    /** Only entities of resource methods have annotations, as a rule. */
    @GET
    @Path("mapped-with-annotations")
    public String mappedWithAnnotations(@Context Response response) {
        response.setStatus(201).setHeader("X-Own", "collected");
        throw new ConstantException(jakarta.ws.rs.core.Response.ok().entity("mapper", new Annotation[0])
                .header("X-Own", "mapper").build());
    }

    @GET
    @Path("direct-around-detached")
    public jakarta.ws.rs.core.Response directAroundDetached() {
        return jakarta.ws.rs.core.Response.accepted(detached()).build();
    }

    @GET
    @Path("error-around-detached")
    public String errorAroundDetached(@Context Response response) {
        response.setHeader("X-Lost", "collected");
        throw new NotFoundException(jakarta.ws.rs.core.Response.status(404).entity(detached()).build());
    }

    private static Response detached() {
        return Response.of("detached").setHeader("X-Own", "detached");
    }

    @GET
    @Path("throwing-callback")
    public Response throwingCallback() {
        return Response.of("detached").beforeSend(sent -> {
            throw new ConstantException(jakarta.ws.rs.core.Response.status(418).entity("mapped").build());
        });
    }

    /** What a filter writes through always() is about what an error has, not about what it lacks. */
    @GET
    @Path("missing")
    public String missing(@Context Response response) {
        response.always().setHeader("X-Own", "always");
        response.setHeader("X-Own", "collected");
        throw new NotFoundException();
    }

    @Path("sub")
    public DetachedSubResource sub() {
        return new DetachedSubResource();
    }
}
