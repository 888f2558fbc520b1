package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Entities that use the response while they are written. */
@Path("talk")
@Produces(MediaType.TEXT_PLAIN)
@Acting
public class TalkResource {

    @GET
    @Path("before-first-byte")
    public Talk beforeFirstByte() {
        return (response, out) -> {
            response.setHeader("X-Writer", "1").setCookie("writer", "1").addHeader("Vary", "Writer");
            write(out, "entity");
        };
    }

    @GET
    @Path("settled")
    public Talk settled() {
        return (response, out) -> write(out, Late.attempt(() -> response.setStatus(299)) + "\n"
                + Late.attempt(() -> response.setHeader("Content-Type", ShoutWriter.MEDIA_TYPE)) + "\n"
                + Late.attempt(() -> response.beforeSend(sent -> sent.setHeader("X-Called", "1"))));
    }

    @GET
    @Path("after-first-byte")
    public Talk afterFirstByte() {
        return (response, out) -> {
            out.write('>');
            write(out, refusals(response));
        };
    }

    @GET
    @Path("after-flush")
    public Talk afterFlush() {
        return (response, out) -> {
            out.flush();
            write(out, refusals(response));
        };
    }

    @GET
    @Path("stream-before-first-byte")
    public StreamingOutput streamBeforeFirstByte(@Context Response response) {
        return out -> {
            response.setHeader("X-Writer", "1").setCookie("writer", "1");
            write(out, "entity");
        };
    }

    @GET
    @Path("stream-after-no-byte")
    public StreamingOutput streamAfterNoByte(@Context Response response) {
        return out -> {
            out.write(new byte[0]);
            response.setHeader("X-Writer", "1").setCookie("writer", "1");
            write(out, "entity");
        };
    }

    @GET
    @Path("stream-after-first-byte")
    public StreamingOutput streamAfterFirstByte(@Context Response response) {
        return out -> {
            out.write('>');
            write(out, refusals(response));
        };
    }

    @GET
    @Path("failing")
    public Talk failing(@Context Response response) {
        Marks.always(Marks.plain(response));
        response.always().addHeader("X-List", "1").addHeader("X-List", "2").addHeader("Vary", "Early");
        response.beforeSend(sent -> sent.always().addHeader("X-Called", "1"));
        return (late, out) -> {
            late.always().setHeader("X-Writer", "1");
            write(out, "abc");
            throw new TeapotException();
        };
    }

    @GET
    @Path("failing-at-once")
    public Talk failingAtOnce(@Context Response response) {
        Marks.always(Marks.plain(response));
        response.always().addHeader("X-List", "1").addHeader("X-List", "2").addHeader("Vary", "Early");
        return (late, out) -> {
            throw new TeapotException();
        };
    }

    static String refusals(Response response) {
        return Late.attempt(() -> response.setHeader("X-Later", "1")) + "\n"
                + Late.attempt(() -> response.addHeader("X-Later", "1")) + "\n"
                + Late.attempt(() -> response.setHeaderIfAbsent("X-Later", "1")) + "\n"
                + Late.attempt(() -> response.removeHeader("X-Later")) + "\n"
                + Late.attempt(() -> response.always().setHeader("X-Later", "1")) + "\n"
                + Late.attempt(() -> response.setCookie("later", "s3cret")) + "\n"
                + Late.attempt(() -> response.deleteCookie("later"));
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
