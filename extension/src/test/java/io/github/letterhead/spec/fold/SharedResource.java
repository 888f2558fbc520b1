package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;

/** Answers with constants; each request adds its own token. */
@Path("shared")
@Produces(MediaType.TEXT_PLAIN)
@Stamped
public class SharedResource {

    @QueryParam("token")
    String token;

    @QueryParam("set")
    String set;

    @Context
    Response response;

    @GET
    @Path("empty")
    public jakarta.ws.rs.core.Response empty() {
        mark(response, token);
        return Constants.of(set).empty;
    }

    @GET
    @Path("full")
    public jakarta.ws.rs.core.Response full() {
        mark(response, token);
        return Constants.of(set).full;
    }

    @GET
    @Path("full-as-object")
    public Object fullAsObject() {
        mark(response, token);
        return Constants.of(set).full;
    }

    @GET
    @Path("with-cookie")
    public jakarta.ws.rs.core.Response withCookie() {
        mark(response, token);
        return Constants.of(set).cookie;
    }

    @GET
    @Path("error")
    public jakarta.ws.rs.core.Response error() {
        mark(response, token);
        return Constants.of(set).error;
    }

    @GET
    @Path("empty-error")
    public jakarta.ws.rs.core.Response emptyError() {
        mark(response, token);
        return Constants.of(set).emptyError;
    }

    @GET
    @Path("exception")
    public String exception() {
        mark(response, token);
        throw Constants.of(set).exception;
    }

    @GET
    @Path("full-exception")
    public String fullException() {
        mark(response, token);
        throw Constants.of(set).fullException;
    }

    @GET
    @Path("accepted-exception")
    public String acceptedException() {
        mark(response, token);
        throw Constants.of(set).acceptedException;
    }

    @GET
    @Path("redirection")
    public String redirection() {
        mark(response, token);
        throw Constants.of(set).redirection;
    }

    @GET
    @Path("mapped")
    public String mapped() {
        mark(response, token);
        throw Constants.of(set).mapped;
    }

    @GET
    @Path("detached")
    public Response detached() {
        mark(response, token);
        return Constants.of(set).detached;
    }

    @GET
    @Path("full-in-stage")
    public CompletionStage<jakarta.ws.rs.core.Response> fullInStage() {
        mark(response, token);
        jakarta.ws.rs.core.Response constant = Constants.of(set).full;
        return Elsewhere.supply(() -> constant);
    }

    @GET
    @Path("full-thrown")
    public String fullThrown() {
        mark(response, token);
        throw new WebApplicationException(Constants.of(set).full);
    }

    static void mark(Response response, String token) {
        response.always().setHeader("X-Token", token).setCookie("token", token).addHeader("Vary", "X-" + token);
    }
}
