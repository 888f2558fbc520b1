package io.github.letterhead.spec.cors;

import io.github.letterhead.Response;
import io.github.letterhead.cors.CrossOrigin;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.atomic.AtomicInteger;

/** Methods of one path, each with another policy, or none. */
@Path("m")
@Produces(MediaType.TEXT_PLAIN)
public class MethodsResource {

    private static final AtomicInteger RUNS = new AtomicInteger();

    @GET
    @Path("{id}")
    @CrossOrigin(origins = "https://reader.example", expose = "X-Listed", exposeFolded = true)
    public String get(@PathParam("id") String id, @Context Response response) {
        response.setHeader("X-Total", 3);
        return "runs " + RUNS.get();
    }

    @PUT
    @Path("{id}")
    @CrossOrigin(origins = "https://writer.example", headers = "X-Token", credentials = true, maxAge = 7)
    public String put(@PathParam("id") String id) {
        return "run " + RUNS.incrementAndGet();
    }

    @DELETE
    @Path("{id}")
    public String delete(@PathParam("id") String id) {
        return "run " + RUNS.incrementAndGet();
    }

    /** More specific than the one with a variable. */
    @DELETE
    @Path("mine")
    @CrossOrigin
    public String deleteMine() {
        return "run " + RUNS.incrementAndGet();
    }

    @POST
    @Path("media")
    @Consumes(MediaType.TEXT_PLAIN)
    @CrossOrigin(origins = "https://writer.example")
    public String postText(String text) {
        return text;
    }

    @POST
    @Path("media")
    @Consumes(MediaType.APPLICATION_JSON)
    public String postJson(String json) {
        return json;
    }

    @GET
    @Path("thrown")
    @CrossOrigin(origins = "https://reader.example")
    public String thrown() {
        throw new WebApplicationException(409);
    }

    @GET
    @Path("guarded")
    @CrossOrigin(origins = "https://reader.example")
    public String guarded() {
        return "entity";
    }

    @Path("sub/{id: [0-9]+}")
    public SubResource sub(@PathParam("id") String id) {
        if (id.equals("0")) {
            throw new IllegalStateException("a locator that fails, on purpose");
        }
        return new SubResource();
    }
}
