package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Every error that an exception with a response, a mapper or a return value makes. */
@Path("error")
@Produces(MediaType.TEXT_PLAIN)
public class ErrorResource {

    @GET
    @Path("none")
    @Failing
    public String none() {
        return "entity";
    }

    @POST
    @Path("none")
    @Consumes(MediaType.TEXT_PLAIN)
    public String none(String entity) {
        return entity;
    }

    @GET
    @Path("number/{number}")
    public String number(@PathParam("number") int number) {
        return "entity";
    }

    @GET
    @Path("thrown")
    public String thrown() {
        throw new WebApplicationException(409);
    }

    @GET
    @Path("thrown-with-entity")
    public String thrownWithEntity() {
        throw new WebApplicationException(errorResponse());
    }

    @GET
    @Path("thrown-in-stage")
    public CompletionStage<String> thrownInStage() {
        return Elsewhere.supply(() -> {
            throw new WebApplicationException(errorResponse());
        });
    }

    @GET
    @Path("resumed-with")
    public void resumedWith(@Suspended AsyncResponse async) {
        Elsewhere.run(() -> async.resume(new WebApplicationException(errorResponse())));
    }

    @GET
    @Path("timed-out")
    public void timedOut(@Suspended AsyncResponse async) {
        async.setTimeout(1, TimeUnit.MILLISECONDS);
    }

    @GET
    @Path("cancelled")
    public void cancelled(@Suspended AsyncResponse async) {
        Elsewhere.run(async::cancel);
    }

    @GET
    @Path("mapped")
    public String mapped() {
        throw new TeapotException();
    }

    @GET
    @Path("mapped-in-stage")
    public CompletionStage<String> mappedInStage() {
        return Elsewhere.supply(() -> {
            throw new TeapotException();
        });
    }

    @GET
    @Path("mapped-in-later-stage")
    public CompletionStage<String> mappedInLaterStage() {
        return Elsewhere.<String>supply(() -> {
            throw new TeapotException();
        }).thenApply(text -> text + "!");
    }

    @GET
    @Path("mapped-in-completion-exception")
    public CompletionStage<String> mappedInCompletionException() {
        return Elsewhere.supply(() -> {
            throw new CompletionException(new TeapotException());
        });
    }

    @GET
    @Path("mapped-resumed")
    public void mappedResumed(@Suspended AsyncResponse async) {
        Elsewhere.run(() -> async.resume(new TeapotException()));
    }

    @GET
    @Path("rescued")
    public String rescued() {
        throw new RescuedException();
    }

    @GET
    @Path("returned")
    public jakarta.ws.rs.core.Response returned() {
        return errorResponse();
    }

    @GET
    @Path("returned-object")
    public Object returnedObject() {
        return errorResponse();
    }

    @GET
    @Path("returned-in-stage")
    public CompletionStage<jakarta.ws.rs.core.Response> returnedInStage() {
        return Elsewhere.supply(ErrorResource::errorResponse);
    }

    @GET
    @Path("returned-without-entity")
    public jakarta.ws.rs.core.Response returnedWithoutEntity() {
        return jakarta.ws.rs.core.Response.status(404).build();
    }

    @GET
    @Path("detached")
    public Response detached() {
        return Response.of(409, "conflict").setHeader("X-Own", "error");
    }

    @GET
    @Path("detached-in-stage")
    public CompletionStage<Response> detachedInStage() {
        return Elsewhere.supply(() -> Response.of(409, "conflict").setHeader("X-Own", "error"));
    }

    @GET
    @Path("status-of-an-error")
    public String statusOfAnError(@Context Response response) {
        response.setStatus(404);
        return "entity";
    }

    @GET
    @Path("own-headers")
    public String ownHeaders(@Context Response response) {
        response.always().setHeader("WWW-Authenticate", "Bearer").addHeader("Vary", "Origin, accept")
                .setHeader("Content-Type", ShoutWriter.MEDIA_TYPE);
        throw new WebApplicationException(jakarta.ws.rs.core.Response.status(401).header("www-authenticate", "Basic")
                .header("Vary", "Accept").cookie(new NewCookie.Builder("own").value("1").build())
                .entity("unauthorised").type(MediaType.TEXT_PLAIN).build());
    }

    @GET
    @Path("calls/{outcome}")
    public String calls(@PathParam("outcome") String outcome, @Context Response response) {
        Response always = response.always();
        always.setHeader("X-Removed", "1").removeHeader("X-Removed");
        always.setHeader("X-Removed-Plainly", "1");
        response.removeHeader("X-Removed-Plainly");
        always.setHeader("X-Overwritten", "always");
        response.setHeader("X-Overwritten", "plain");
        response.setHeader("X-Overwritten-Always", "plain");
        always.setHeader("X-Overwritten-Always", "always");
        always.setCookie("overwritten", "always");
        response.setCookie("overwritten", "plain");
        always.setCookie("deleted", "1").deleteCookie("deleted");
        if (outcome.equals("error")) {
            throw new WebApplicationException(409);
        }
        return "entity";
    }

    @GET
    @Path("always-status")
    public String alwaysStatus(@Context Response response) {
        try {
            response.always().setStatus(201);
            return "accepted";
        } catch (UnsupportedOperationException refusal) {
            return "refused";
        }
    }

    private static jakarta.ws.rs.core.Response errorResponse() {
        return jakarta.ws.rs.core.Response.status(409).entity("conflict").type(MediaType.TEXT_PLAIN)
                .header("X-Own", "error").build();
    }
}
