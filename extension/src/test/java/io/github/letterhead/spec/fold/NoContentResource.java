package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;

/** Has an entity where the status has no content. */
@Path("no-content")
@Produces(MediaType.TEXT_PLAIN)
public class NoContentResource {

    @GET
    @Path("plain/{status}")
    public String plain(@PathParam("status") int status, @Context Response response) {
        describe(response).setStatus(status);
        return "entity";
    }

    @GET
    @Path("typed/{status}")
    public String typed(@PathParam("status") int status, @Context Response response) {
        describe(response).setStatus(status).setHeader("Content-Type", "text/vnd.letterhead");
        return "entity";
    }

    @GET
    @Path("void/{status}")
    public void empty(@PathParam("status") int status, @Context Response response) {
        describe(response).setStatus(status).setHeader("Content-Type", "text/vnd.letterhead");
    }

    @GET
    @Path("direct/{status}")
    public jakarta.ws.rs.core.Response direct(@PathParam("status") int status, @Context Response response) {
        describe(response);
        return jakarta.ws.rs.core.Response.status(status).entity("entity").type("text/plain").encoding("x-none")
                .build();
    }

    @GET
    @Path("detached/{status}")
    public Response detached(@PathParam("status") int status, @Context Response response) {
        describe(response);
        return Response.of(status, "entity").setHeader("Content-Encoding", "x-none");
    }

    @GET
    @Path("not-modified")
    public jakarta.ws.rs.core.Response notModified(@Context Response response) {
        response.setHeader("Content-Language", "en").setHeader("Vary", "Accept").setHeader("X-Kept", "1");
        return jakarta.ws.rs.core.Response.notModified(new EntityTag("v1")).build();
    }

    private static Response describe(Response response) {
        return Marks.plain(response).setHeader("Content-Encoding", "x-none").setHeader("Content-Language", "en")
                .setHeader("Content-Range", "bytes 0-5/6").setHeader("ETag", new EntityTag("v1"))
                .setHeader("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT")
                .setHeader("Expires", "Sun, 06 Nov 2094 08:49:37 GMT").setHeader("Cache-Control", "max-age=60")
                .setHeader("Content-Location", "/kept").setHeader("Vary", "Accept");
    }
}
