package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;

/** Returns plain values, null and nothing. */
@Path("plain")
@Produces(MediaType.TEXT_PLAIN)
public class PlainResource {

    @Context
    Response field;

    @GET
    @Path("value")
    public String value(@Context Response response) {
        Marks.plain(response).setStatus(202);
        return "entity";
    }

    @GET
    @Path("value-without-status")
    public String valueWithoutStatus(@Context Response response) {
        Marks.plain(response);
        return "entity";
    }

    @GET
    @Path("untouched")
    public String untouched() {
        return "entity";
    }

    @GET
    @Path("null")
    public String nothing(@Context Response response) {
        Marks.plain(response);
        return null;
    }

    @GET
    @Path("null-with-status")
    public String nothingWithStatus(@Context Response response) {
        Marks.plain(response).setStatus(201);
        return null;
    }

    @GET
    @Path("void")
    public void noValue(@Context Response response) {
        Marks.plain(response);
    }

    @GET
    @Path("void-201")
    public void noValue201(@Context Response response) {
        Marks.plain(response).setStatus(201);
    }

    @GET
    @Path("void-200")
    public void noValue200(@Context Response response) {
        Marks.plain(response).setStatus(200);
    }

    @GET
    @Path("void-404")
    public void noValue404(@Context Response response) {
        Marks.plain(response).setStatus(404);
    }

    @GET
    @Path("value-404")
    public String value404(@Context Response response) {
        Marks.plain(response).setStatus(404);
        return "entity";
    }

    @GET
    @Path("value-503")
    public String value503(@Context Response response) {
        Marks.plain(response).setStatus(jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE);
        return "entity";
    }

    @GET
    @Path("injected")
    public Response injected(@Context Response response) {
        return Marks.plain(response);
    }

    @GET
    @Path("injected-with-status")
    public Response injectedWithStatus(@Context Response response) {
        return Marks.plain(response).setStatus(202);
    }

    @GET
    @Path("injected-as-object")
    public Object injectedAsObject(@Context Response response) {
        return Marks.plain(response);
    }

    @GET
    @Path("injected-field")
    public Response injectedField() {
        Marks.plain(field);
        return field;
    }

    @GET
    @Path("injected-view")
    public Response injectedView(@Context Response response) {
        Marks.plain(response);
        return response.always();
    }

    @GET
    @Path("injected-stage")
    public CompletionStage<Response> injectedStage(@Context Response response) {
        return Elsewhere.supply(() -> Marks.plain(response).setStatus(202));
    }

    @GET
    @Path("injected-resumed")
    public void injectedResumed(@Context Response response, @Suspended AsyncResponse async) {
        Elsewhere.run(() -> async.resume(Marks.plain(response).setStatus(202)));
    }

    @GET
    @Path("stage")
    public CompletionStage<String> stage(@Context Response response) {
        return Elsewhere.supply(() -> {
            Marks.plain(response).setStatus(202);
            return "entity";
        });
    }

    @GET
    @Path("stage-null")
    public CompletionStage<String> stageNull(@Context Response response) {
        Marks.plain(response);
        return Elsewhere.supply(() -> null);
    }

    @GET
    @Path("stage-null-with-status")
    public CompletionStage<String> stageNullWithStatus(@Context Response response) {
        Marks.plain(response).setStatus(202);
        return Elsewhere.supply(() -> null);
    }

    @GET
    @Path("resumed")
    public void resumed(@Context Response response, @Suspended AsyncResponse async) {
        Elsewhere.run(() -> {
            Marks.plain(response).setStatus(202);
            async.resume("entity");
        });
    }

    @GET
    @Path("resumed-null")
    public void resumedNull(@Context Response response, @Suspended AsyncResponse async) {
        Marks.plain(response);
        Elsewhere.run(() -> async.resume((Object) null));
    }
}
