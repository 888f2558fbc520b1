package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;

/** What filters and interceptors act on. */
@Path("late")
@Produces(MediaType.TEXT_PLAIN)
@Acting
public class LateResource {

    @GET
    @Path("plain")
    public String plain(@Context Response response) {
        response.setHeader("X-Early", "early").setCookie("early", "1").addHeader("Vary", "early");
        return "entity";
    }

    @GET
    @Path("stage")
    public CompletionStage<String> stage(@Context Response response) {
        return Elsewhere.supply(() -> plain(response));
    }

    @GET
    @Path("untouched")
    public String untouched() {
        return "entity";
    }

    @GET
    @Path("direct")
    public jakarta.ws.rs.core.Response direct(@Context Response response) {
        response.setHeader("X-Early", "early").setCookie("early", "1");
        return jakarta.ws.rs.core.Response.status(202).entity("entity").header("X-Own", "direct")
                .header("Vary", "Accept").build();
    }

    @GET
    @Path("void")
    public void noValue(@Context Response response) {
        response.setHeader("X-Early", "early").setCookie("early", "1");
    }

    @GET
    @Path("empty")
    public void empty(@Context Response response) {
        response.setStatus(200).setHeader("X-Early", "early");
    }

    @GET
    @Path("error")
    public String error(@Context Response response) {
        response.setHeader("X-Early", "early").setCookie("early", "1");
        throw new WebApplicationException(
                jakarta.ws.rs.core.Response.status(409).entity("conflict").type(MediaType.TEXT_PLAIN).build());
    }

    @GET
    @Path("failing-filter")
    @Failing
    public String failingFilter(@Context Response response) {
        Marks.always(Marks.plain(response));
        response.always().addHeader("X-List", "1").addHeader("X-List", "2").addHeader("Vary", "Early");
        response.beforeSend(sent -> sent.always().addHeader("X-Called", "1"));
        return "entity";
    }
}
