package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Returns detached responses; no method but those that say so has a media type. */
@Path("detached")
public class DetachedResource {

    @GET
    @Path("everything")
    public Response everything(@Context Response response) {
        collect(response);
        return detached();
    }

    @GET
    @Path("object")
    public Object object(@Context Response response) {
        collect(response);
        return detached();
    }

    @GET
    @Path("stage")
    public CompletionStage<Response> stage(@Context Response response) {
        collect(response);
        return Elsewhere.supply(DetachedResource::detached);
    }

    @GET
    @Path("stage-of-object")
    public CompletionStage<Object> stageOfObject(@Context Response response) {
        collect(response);
        return Elsewhere.supply(DetachedResource::detached);
    }

    @GET
    @Path("resumed")
    public void resumed(@Context Response response, @Suspended AsyncResponse async) {
        collect(response);
        Elsewhere.run(() -> async.resume(detached()));
    }

    @GET
    @Path("without-status")
    public Response withoutStatus(@Context Response response) {
        response.setStatus(299);
        return Response.of("entity");
    }

    @GET
    @Path("without-entity")
    public Response withoutEntity() {
        return Response.of(null).setHeader("X-Own", "detached");
    }

    @GET
    @Path("status-alone")
    public Response statusAlone() {
        return Response.ofStatus(202).setHeader("X-Own", "detached");
    }

    @GET
    @Path("later-status")
    public Response laterStatus() {
        return Response.of(201, "entity").setStatus(203);
    }

    @GET
    @Path("cookies")
    public Response cookies(@Context Response response) {
        response.setCookie("same", "collected").setCookie("collected", "1");
        return Response.of("entity").setCookie("same", "detached").setCookie("detached", "1")
                .setCookie(SetCookie.of("same", "elsewhere").path("/elsewhere"));
    }

    @GET
    @Path("vary")
    public Response vary(@Context Response response) {
        response.addHeader("Vary", "Accept, Origin");
        return Response.of("entity").setHeader("Vary", "origin").addHeader("Vary", "Cookie");
    }

    @GET
    @Path("text")
    public Response text() {
        return Response.of("entity");
    }

    @GET
    @Path("bean")
    public Response bean() {
        return Response.of(new Plant("fern"));
    }

    @GET
    @Path("bean-as-object")
    public Object beanAsObject() {
        return Response.of(new Plant("fern"));
    }

    @GET
    @Path("bean-with-produces")
    @Produces(MediaType.APPLICATION_JSON)
    public Response beanWithProduces() {
        return Response.of(201, new Plant("fern"));
    }

    @GET
    @Path("text-with-produces")
    @Produces("text/vnd.letterhead")
    public Response textWithProduces() {
        return Response.of("entity");
    }

    @GET
    @Path("generic-entity")
    @Produces(MediaType.APPLICATION_JSON)
    public Response genericEntity() {
        return Response.of(new GenericEntity<List<Plant>>(List.of(new Plant("fern"), new Plant("moss"))) {
        });
    }

    @GET
    @Path("own-type")
    @Produces(MediaType.TEXT_PLAIN)
    public Response ownType(@Context Response response) {
        response.setHeader("Content-Type", "text/vnd.collected");
        return Response.of("caf\u00e9").setHeader("Content-Type", "text/plain;charset=ISO-8859-1");
    }

    @GET
    @Path("location")
    public Response location() {
        return Response.of("entity").setHeader("Location", "created/7");
    }

    private static void collect(Response response) {
        response.setStatus(299).setHeader("X-Own", "collected").setHeader("X-Collected", "collected")
                .setCookie("collected", "1");
    }

    private static Response detached() {
        return Response.of(201, "entity").setHeader("x-own", "detached").setCookie("detached", "1");
    }
}
