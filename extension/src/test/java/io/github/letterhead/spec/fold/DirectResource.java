package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import io.github.letterhead.SetCookie;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.util.concurrent.CompletionStage;

/** Hands a Jakarta REST response below 400 to the runtime, in every way there is but filters. */
@Path("direct")
@Produces(MediaType.TEXT_PLAIN)
public class DirectResource {

    @GET
    @Path("returned")
    public jakarta.ws.rs.core.Response returned(@Context Response response) {
        collect(response);
        return direct(201).build();
    }

    @GET
    @Path("ok")
    public jakarta.ws.rs.core.Response ok(@Context Response response) {
        collect(response);
        return direct(200).build();
    }

    @GET
    @Path("no-content")
    public jakarta.ws.rs.core.Response noContent(@Context Response response) {
        collect(response);
        return jakarta.ws.rs.core.Response.noContent().header("X-Own", "direct").build();
    }

    @GET
    @Path("stage")
    public CompletionStage<jakarta.ws.rs.core.Response> stage(@Context Response response) {
        collect(response);
        return Elsewhere.supply(() -> direct(200).build());
    }

    @GET
    @Path("resumed")
    public void resumed(@Context Response response, @Suspended AsyncResponse async) {
        collect(response);
        Elsewhere.run(() -> async.resume(direct(201).build()));
    }

    @GET
    @Path("resumed-ok")
    public void resumedOk(@Context Response response, @Suspended AsyncResponse async) {
        response.setStatus(299).setHeader("X-Collected", "collected");
        Elsewhere.run(() -> async.resume(jakarta.ws.rs.core.Response.ok("entity").build()));
    }

    @GET
    @Path("object")
    public Object object(@Context Response response) {
        collect(response);
        return direct(201).build();
    }

    @GET
    @Path("object-ok")
    public Object objectOk(@Context Response response) {
        response.setStatus(299).setHeader("X-Collected", "collected");
        return jakarta.ws.rs.core.Response.ok("entity").build();
    }

    @GET
    @Path("object-no-content")
    public Object objectNoContent(@Context Response response) {
        response.setStatus(299).setHeader("X-Collected", "collected");
        return jakarta.ws.rs.core.Response.noContent().build();
    }

    @GET
    @Path("object-ok-without-entity")
    public Object objectOkWithoutEntity(@Context Response response) {
        response.setStatus(299).setHeader("X-Collected", "collected");
        return jakarta.ws.rs.core.Response.ok().build();
    }

    @GET
    @Path("redirected")
    public String redirected(@Context Response response) {
        collect(response);
        response.setHeader("Location", "/collected");
        throw new RedirectionException(303, URI.create("http://example.org/direct"));
    }

    @GET
    @Path("carried")
    public String carried(@Context Response response) {
        collect(response);
        throw new WebApplicationException(direct(202).build());
    }

    @GET
    @Path("mapped")
    public String mapped(@Context Response response) {
        collect(response);
        throw new RescuedException();
    }

    @GET
    @Path("own-lines")
    public jakarta.ws.rs.core.Response ownLines(@Context Response response) {
        response.addHeader("x-list", "collected 1").addHeader("x-list", "collected 2");
        return jakarta.ws.rs.core.Response.ok("entity").header("X-List", "direct 1").header("X-List", "direct 2")
                .build();
    }

    @GET
    @Path("own-type")
    public jakarta.ws.rs.core.Response ownType(@Context Response response) {
        response.setHeader("Content-Type", ShoutWriter.MEDIA_TYPE);
        return jakarta.ws.rs.core.Response.ok("entity", "text/vnd.direct").build();
    }

    @GET
    @Path("negotiated-type")
    public jakarta.ws.rs.core.Response negotiatedType(@Context Response response) {
        response.setHeader("Content-Type", ShoutWriter.MEDIA_TYPE);
        return jakarta.ws.rs.core.Response.ok("entity").build();
    }

    @GET
    @Path("cookies")
    public jakarta.ws.rs.core.Response cookies(@Context Response response) {
        response.setCookie("same", "collected").setCookie(SetCookie.of("path", "collected").path("/collected"))
                .setCookie("collected", "1");
        return jakarta.ws.rs.core.Response.ok("entity").cookie(cookie("same"), cookie("path"), cookie("direct"))
                .build();
    }

    @GET
    @Path("cookie-text")
    public jakarta.ws.rs.core.Response cookieText(@Context Response response) {
        response.setCookie("same", "collected").setCookie("collected", "1");
        return jakarta.ws.rs.core.Response.ok("entity").header("Set-Cookie", "same=direct; Path=/")
                .header("Set-Cookie", "direct=1").build();
    }

    @GET
    @Path("vary")
    public jakarta.ws.rs.core.Response vary(@Context Response response) {
        response.addHeader("Vary", "Origin, ACCEPT").addHeader("Vary", "Cookie");
        return jakarta.ws.rs.core.Response.ok("entity").header("Vary", "Accept").build();
    }

    private static NewCookie cookie(String name) {
        return new NewCookie.Builder(name).value("direct").path("/").build();
    }

    private static void collect(Response response) {
        response.setStatus(299).setHeader("X-Own", "collected")
                .setHeader("X-Collected", "collected").setCookie("collected", "1");
    }

    private static ResponseBuilder direct(int status) {
        return jakarta.ws.rs.core.Response.status(status).entity("entity").header("x-own", "direct");
    }
}
