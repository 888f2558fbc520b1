package io.github.letterhead.spec.cors;

import io.github.letterhead.Response;
import io.github.letterhead.spec.fold.Elsewhere;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

/** What is asked for across origins. */
@Path("c")
@Produces(MediaType.TEXT_PLAIN)
public class CorsResource {

    private static final jakarta.ws.rs.core.Response CONSTANT =
            jakarta.ws.rs.core.Response.status(202).entity("constant").type(MediaType.TEXT_PLAIN).build();
    private static final AtomicInteger RUNS = new AtomicInteger();

    @GET
    @Path("plain")
    public String plain() {
        return "entity";
    }

    @GET
    @Path("nothing")
    public void nothing() {
        // A 204.
    }

    @GET
    @Path("folded")
    public String folded(@Context Response response) {
        CacheControl cacheControl = new CacheControl();
        cacheControl.setMaxAge(60);
        response.setHeader("X-Total", 3).addHeader("x-cat-dog", "alone").addHeader("X-Cat-Dog", "in the world")
                .setHeader("Cache-Control", cacheControl).setHeader("Content-Language", "en")
                .setHeader("X-Gone", 1).removeHeader("X-Gone")
                .setCookie("seen", "1");
        return "entity";
    }

    @GET
    @Path("own-list")
    public String ownList(@Context Response response) {
        response.setHeader("Access-Control-Expose-Headers", "X-Own, x-total").setHeader("X-Own", 1)
                .setHeader("X-Total", 3);
        return "entity";
    }

    @GET
    @Path("own-origin")
    public String ownOrigin(@Context Response response) {
        response.setHeader("Access-Control-Allow-Origin", "*").setHeader("Access-Control-Allow-Credentials", "yes");
        return "entity";
    }

    @GET
    @Path("vary")
    public String vary(@Context Response response) {
        response.addHeader("Vary", "Accept").addHeader("Vary", "origin, Accept-Language");
        return "entity";
    }

    @GET
    @Path("vary-star")
    public String varyStar(@Context Response response) {
        response.setHeader("Vary", "*");
        return "entity";
    }

    @GET
    @Path("direct")
    public jakarta.ws.rs.core.Response direct(@Context Response response) {
        response.setHeader("X-Total", 3);
        return jakarta.ws.rs.core.Response.status(202).entity("entity").header("X-Direct", 1)
                .header("Vary", "Accept").build();
    }

    @GET
    @Path("detached")
    public Response detached(@Context Response response) {
        response.setHeader("X-Total", 3);
        return Response.of(202, "entity").setHeader("X-Detached", 1);
    }

    @GET
    @Path("elsewhere")
    public jakarta.ws.rs.core.Response elsewhere(@Context Response response) {
        response.setHeader("X-Total", 3);
        return jakarta.ws.rs.core.Response.seeOther(URI.create("https://other.example/")).build();
    }

    @GET
    @Path("unchanged")
    public void unchanged(@Context Response response) {
        response.setStatus(304).setHeader("ETag", "\"7\"").setHeader("X-Total", 3);
    }

    @GET
    @Path("constant")
    public jakarta.ws.rs.core.Response constant() {
        return CONSTANT;
    }

    @GET
    @Path("stage")
    public CompletionStage<String> stage(@Context Response response) {
        return Elsewhere.supply(() -> {
            response.setHeader("X-Total", 3);
            return "entity";
        });
    }

    @GET
    @Path("stream")
    public StreamingOutput stream(@Context Response response) {
        response.setHeader("X-Total", 3);
        return out -> out.write("entity".getBytes(StandardCharsets.UTF_8));
    }

    @GET
    @Path("guarded")
    public String guarded() {
        return "entity";
    }

    @PUT
    @Path("item/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public String put(@PathParam("id") String id, String entity) {
        return "run " + RUNS.incrementAndGet();
    }

    @DELETE
    @Path("item/{id}")
    public String delete(@PathParam("id") String id) {
        return "run " + RUNS.incrementAndGet();
    }

    @GET
    @Path("item/{id}")
    public String runs(@PathParam("id") String id) {
        return "runs " + RUNS.get();
    }

    @OPTIONS
    @Path("item/{id}")
    public String options(@PathParam("id") String id) {
        return "own options";
    }
}
