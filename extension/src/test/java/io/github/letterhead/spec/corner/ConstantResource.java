package io.github.letterhead.spec.corner;

import io.github.letterhead.Response;
import io.github.letterhead.spec.fold.ConstantException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Answers with constants. A request without a user leaves the response alone. */
@Path("constant")
@Produces(MediaType.TEXT_PLAIN)
public class ConstantResource {

    @Context
    Response response;

    @QueryParam("user")
    String user;

    @GET
    @Path("empty")
    public jakarta.ws.rs.core.Response empty() {
        mark();
        return Constants.EMPTY;
    }

    @GET
    @Path("full")
    public jakarta.ws.rs.core.Response full() {
        mark();
        return Constants.FULL;
    }

    @GET
    @Path("accepted")
    public jakarta.ws.rs.core.Response accepted() {
        mark();
        return Constants.ACCEPTED;
    }

    @GET
    @Path("accepted-resumed")
    public void acceptedResumed(@Suspended AsyncResponse async) {
        mark();
        async.resume(Constants.ACCEPTED_RESUMED);
    }

    @GET
    @Path("object")
    public Object object() {
        mark();
        return Constants.OBJECT;
    }

    @GET
    @Path("resumed")
    public void resumed(@Suspended AsyncResponse async) {
        mark();
        async.resume(Constants.RESUMED);
    }

    @GET
    @Path("stage")
    public CompletionStage<Object> stage() {
        mark();
        return CompletableFuture.completedFuture(Constants.STAGE);
    }

    @GET
    @Path("signed")
    public jakarta.ws.rs.core.Response signed() {
        return Constants.SIGNED;
    }

    @GET
    @Path("calling")
    public Response calling() {
        return Constants.CALLING;
    }

    @GET
    @Path("everywhere/returned")
    public jakarta.ws.rs.core.Response everywhereReturned() {
        mark();
        return Constants.EVERYWHERE;
    }

    @GET
    @Path("everywhere/object")
    public Object everywhereObject() {
        mark();
        return Constants.EVERYWHERE;
    }

    @GET
    @Path("everywhere/resumed")
    public void everywhereResumed(@Suspended AsyncResponse async) {
        mark();
        async.resume(Constants.EVERYWHERE);
    }

    @GET
    @Path("everywhere/mapped")
    public String everywhereMapped() {
        mark();
        throw new ConstantException(Constants.EVERYWHERE);
    }

    /** Aborted before it is called. */
    @GET
    @Path("everywhere/aborted")
    public String everywhereAborted() {
        return "never";
    }

    private void mark() {
        if (user != null) {
            mark(response, user);
        }
    }

    static void mark(Response response, String user) {
        response.setStatus(201).setHeader("X-Own", user).setHeader("X-User", user).setCookie("user", user);
    }
}
