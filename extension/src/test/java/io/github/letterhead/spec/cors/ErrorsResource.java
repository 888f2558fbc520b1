package io.github.letterhead.spec.cors;

import io.github.letterhead.Response;
import io.github.letterhead.spec.fold.Elsewhere;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** What goes wrong across origins; every method writes to the response before. */
@Path("e")
@Produces(MediaType.TEXT_PLAIN)
public class ErrorsResource {

    private static final WebApplicationException CONSTANT = new WebApplicationException(
            jakarta.ws.rs.core.Response.status(409).entity("constant").type(MediaType.TEXT_PLAIN).build());

    @Context
    Response response;

    private void write() {
        response.setHeader("X-Plain", 1).always().setHeader("X-Always", 1).setHeader("Content-Language", "en");
    }

    @GET
    @Path("thrown")
    public String thrown() {
        write();
        throw new WebApplicationException(409);
    }

    @GET
    @Path("constant")
    public String constant() {
        throw CONSTANT;
    }

    @GET
    @Path("returned")
    public jakarta.ws.rs.core.Response returned() {
        write();
        return jakarta.ws.rs.core.Response.status(409).entity("entity").header("X-Own", 1).build();
    }

    @GET
    @Path("mapped")
    public String mapped() {
        write();
        throw new Fault();
    }

    @GET
    @Path("unmapped")
    public String unmapped() {
        write();
        throw new IllegalStateException("unmapped, on purpose");
    }

    @GET
    @Path("unmapped-in-stage")
    public CompletionStage<String> unmappedInStage() {
        write();
        return Elsewhere.supply(() -> {
            throw new IllegalStateException("unmapped, on purpose");
        });
    }

    @GET
    @Path("untouched")
    public String untouched() {
        throw new IllegalStateException("unmapped, on purpose");
    }

    @GET
    @Path("timed-out")
    public void timedOut(@Suspended AsyncResponse async) {
        async.setTimeout(1, TimeUnit.MILLISECONDS);
    }

    @POST
    @Path("text")
    @Consumes(MediaType.TEXT_PLAIN)
    public String text(String entity) {
        return entity;
    }
}
