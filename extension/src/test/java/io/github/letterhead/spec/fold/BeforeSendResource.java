package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;

@Path("before-send")
@Produces(MediaType.TEXT_PLAIN)
public class BeforeSendResource {

    @GET
    @Path("order")
    public String order(@Context Response response) {
        count(response);
        return "entity";
    }

    @GET
    @Path("void")
    public void noValue(@Context Response response) {
        count(response);
    }

    @GET
    @Path("direct")
    public jakarta.ws.rs.core.Response direct(@Context Response response) {
        count(response);
        return jakarta.ws.rs.core.Response.ok("entity").build();
    }

    @GET
    @Path("stage")
    public CompletionStage<String> stage(@Context Response response) {
        return Elsewhere.supply(() -> {
            count(response);
            return "entity";
        });
    }

    @GET
    @Path("resumed")
    public void resumed(@Context Response response, @Suspended AsyncResponse async) {
        count(response);
        Elsewhere.run(() -> async.resume("entity"));
    }

    @GET
    @Path("last-word")
    public String lastWord(@Context Response response) {
        response.beforeSend(sent -> sent.setHeader("X-Seen", sent.getHeader("X-List") + " " + sent.getStatus()));
        response.setStatus(203).addHeader("X-List", "1").addHeader("X-List", "2");
        return "entity";
    }

    @GET
    @Path("status")
    public String status(@Context Response response) {
        response.beforeSend(sent -> sent.setStatus(203));
        return "entity";
    }

    @GET
    @Path("no-content")
    public String noContent(@Context Response response) {
        response.beforeSend(sent -> sent.setStatus(204));
        return "entity";
    }

    @GET
    @Path("content-type")
    public String contentType(@Context Response response) {
        response.beforeSend(sent -> sent.setHeader("Content-Type", ShoutWriter.MEDIA_TYPE));
        return "entity";
    }

    @GET
    @Path("error")
    public String error(@Context Response response) {
        response.beforeSend(sent -> Marks.always(Marks.plain(sent)));
        throw new WebApplicationException("conflict", 409);
    }

    @GET
    @Path("error-returned")
    public jakarta.ws.rs.core.Response errorReturned(@Context Response response) {
        response.beforeSend(sent -> Marks.always(Marks.plain(sent)));
        return jakarta.ws.rs.core.Response.status(409).build();
    }

    @GET
    @Path("error-mapped")
    public String errorMapped(@Context Response response) {
        response.beforeSend(sent -> Marks.always(Marks.plain(sent)));
        throw new TeapotException();
    }

    @GET
    @Path("error-unmapped")
    public String errorUnmapped(@Context Response response) {
        response.beforeSend(sent -> Marks.always(Marks.plain(sent)));
        throw new UnmappedException();
    }

    @GET
    @Path("views")
    public String views(@Context Response response) {
        response.beforeSend(sent -> sent.setHeader("X-Response", sent == response));
        response.always().beforeSend(sent -> {
            try {
                sent.setStatus(299);
                sent.setHeader("X-View", "takes a status");
            } catch (UnsupportedOperationException refusal) {
                sent.setHeader("X-View", "takes no status");
            }
        });
        return "entity";
    }

    @GET
    @Path("view-on-error")
    public String viewOnError(@Context Response response) {
        response.always().beforeSend(sent -> sent.setHeader("X-Always", "1").setCookie("always", "1"));
        response.beforeSend(sent -> sent.setHeader("X-Plain", "1").setCookie("plain", "1"));
        throw new WebApplicationException("conflict", 409);
    }

    @GET
    @Path("throwing-mapped")
    public String throwingMapped(@Context Response response) {
        Marks.always(Marks.plain(response));
        response.beforeSend(sent -> sent.always().addHeader("X-Order", "1"));
        response.beforeSend(sent -> {
            throw new TeapotException();
        });
        response.beforeSend(sent -> sent.always().addHeader("X-Order", "3"));
        return "entity";
    }

    @GET
    @Path("throwing-unmapped")
    public String throwingUnmapped(@Context Response response) {
        Marks.always(Marks.plain(response));
        response.beforeSend(sent -> {
            throw new UnmappedException();
        });
        return "entity";
    }

    @GET
    @Path("throwing-answer")
    public String throwingAnswer(@Context Response response) {
        Marks.always(Marks.plain(response));
        response.beforeSend(sent -> {
            throw new WebApplicationException(409);
        });
        return "entity";
    }

    private static void count(Response response) {
        response.beforeSend(sent -> sent.addHeader("X-Order", "1"))
                .beforeSend(sent -> sent.addHeader("X-Order", "2").setCookie("sent", "2"))
                .beforeSend(sent -> sent.addHeader("X-Order", "3"));
    }
}
