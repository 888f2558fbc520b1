package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** The temporary response in the path function. */
@Path("temp")
@Produces(MediaType.APPLICATION_JSON)
public class TempResource {

    @GET
    @Path("header")
    public Map<String, Object> header(@Context Response response) {
        response.setHeader("X-Cat-Dog", "alone in the world");
        return Map.of("m", 1);
    }

    @GET
    @Path("set-twice")
    public Map<String, Object> setTwice(@Context Response response) {
        response.setHeader("X-A", "1");
        response.setHeader("X-B", "b");
        response.setHeader("x-a", "2");
        return Map.of();
    }

    @GET
    @Path("append")
    public Map<String, Object> append(@Context Response response) {
        response.addHeader("X-A", "1");
        response.addHeader("X-B", "b");
        response.addHeader("x-a", "2");
        return Map.of();
    }

    @GET
    @Path("append-then-set")
    public Map<String, Object> appendThenSet(@Context Response response) {
        response.addHeader("X-A", "1");
        response.addHeader("X-B", "b");
        response.addHeader("X-A", "2");
        response.setHeader("X-A", "3");
        return Map.of();
    }

    @GET
    @Path("setdefault-update")
    public Map<String, Object> setDefaultAndUpdate(@Context Response response) {
        response.setHeader("X-A", "1");
        response.setHeaderIfAbsent("X-A", "9");
        response.setHeaderIfAbsent("X-B", "2");
        Map.of("X-B", "3", "X-C", "4").forEach(response::setHeader);
        response.addHeader("Vary", "Accept");
        response.addHeader("Vary", "Accept");
        return Map.of("got", response.getHeader("X-A").get(0));
    }

    @GET
    @Path("content-type")
    public Map<String, Object> contentType(@Context Response response) {
        response.setHeader("Content-Type", "application/vnd.oracle+json");
        return Map.of("m", 1);
    }

    @GET
    @Path("content-length-same")
    public Map<String, Object> contentLengthSame(@Context Response response) {
        response.setHeader("Content-Length", "7");
        return Map.of("m", 1);
    }

    @GET
    @Path("content-length-other")
    public Map<String, Object> contentLengthOther(@Context Response response) {
        response.setHeader("Content-Length", "3");
        return Map.of("m", 1);
    }

    @GET
    @Path("status")
    public Map<String, Object> status(@Context Response response) {
        response.setStatus(202);
        return Map.of("m", 1);
    }

    @GET
    @Path("status-zero-with-decorator")
    @StatusCode(201)
    public Map<String, Object> statusZero(@Context Response response) {
        response.setStatus(0);
        return Map.of("m", 1);
    }

    @GET
    @Path("non-latin1")
    public Map<String, Object> nonLatin1(@Context Response response) {
        response.setHeader("X-A", "\u20ac");
        return Map.of();
    }

    @GET
    @Path("crlf")
    public Map<String, Object> crlf(@Context Response response) {
        response.setHeader("X-A", "1\r\nX-Evil: yes");
        return Map.of();
    }

    @GET
    @Path("non-string")
    public Map<String, Object> nonString(@Context Response response) {
        response.setHeader("X-A", 7);
        return Map.of();
    }

    @GET
    @Path("two-params")
    public Map<String, Object> twoParams(@Context Response first, @Context Response second) {
        second.setHeader("X-A", "1");
        return Map.of("same", first == second);
    }

    @GET
    @Path("return-temp")
    public Response returnTemp(@Context Response response) {
        response.setHeader("X-A", "1");
        return response;
    }

    @GET
    @Path("return-temp-status")
    public Response returnTempWithStatus(@Context Response response) {
        response.setHeader("X-A", "1");
        response.setStatus(200);
        return response;
    }
}
