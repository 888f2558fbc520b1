package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.concurrent.CompletionStage;

/** Replaces the media type of plain values. */
@Path("content-type")
@Produces(MediaType.TEXT_PLAIN)
public class ContentTypeResource {

    @GET
    @Path("text")
    public String text(@Context Response response) {
        response.setHeader("content-type", "application/vnd.x");
        return "entity";
    }

    @GET
    @Path("writer")
    public String writer(@Context Response response) {
        response.setHeader("Content-Type", MediaType.valueOf(ShoutWriter.MEDIA_TYPE));
        return "entity";
    }

    @GET
    @Path("writer-for-object")
    public Object writerForObject(@Context Response response) {
        response.setHeader("Content-Type", ShoutWriter.MEDIA_TYPE);
        return "entity";
    }

    @GET
    @Path("writer-for-stage")
    public CompletionStage<String> writerForStage(@Context Response response) {
        return Elsewhere.supply(() -> {
            response.setHeader("Content-Type", ShoutWriter.MEDIA_TYPE);
            return "entity";
        });
    }

    @GET
    @Path("charset")
    public String charset(@Context Response response) {
        response.setHeader("Content-Type", "text/plain;charset=ISO-8859-1");
        return "caf\u00e9";
    }

    @GET
    @Path("bean")
    public Plant bean(@Context Response response) {
        response.setHeader("Content-Type", "application/json");
        return new Plant("fern");
    }

    @GET
    @Path("twice")
    public String twice(@Context Response response) {
        response.addHeader("Content-Type", "text/vnd.first").addHeader("Content-Type", "text/vnd.second");
        return "entity";
    }

    @GET
    @Path("removed")
    public String removed(@Context Response response) {
        response.setHeader("Content-Type", ShoutWriter.MEDIA_TYPE).removeHeader("Content-Type");
        return "entity";
    }
}
