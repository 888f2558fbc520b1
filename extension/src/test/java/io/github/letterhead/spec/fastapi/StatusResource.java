package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

@Path("status")
@Produces(MediaType.APPLICATION_JSON)
public class StatusResource {

    @GET
    @Path("decorator")
    @StatusCode(201)
    public Map<String, Object> decorator() {
        return Map.of("m", 1);
    }

    @GET
    @Path("decorator-and-temp")
    @StatusCode(201)
    public Map<String, Object> decoratorAndTemp(@Context Response response) {
        response.setStatus(202);
        return Map.of("m", 1);
    }

    @GET
    @Path("204-none-annotation")
    @StatusCode(204)
    public void noContent() {
    }

    @GET
    @Path("204-temp")
    public Map<String, Object> noContentByTemp(@Context Response response) {
        response.setStatus(204);
        response.setHeader("X-A", "1");
        return Map.of("dropped", true);
    }

    @GET
    @Path("103-temp")
    public Map<String, Object> interim(@Context Response response) {
        response.setStatus(103);
        return Map.of("m", 1);
    }

    @GET
    @Path("error-temp")
    public Map<String, Object> errorWithoutException(@Context Response response) {
        response.setStatus(404);
        response.setHeader("X-A", "1");
        return Map.of("detail", "handled without an exception");
    }

    @GET
    @Path("unknown-code")
    public Map<String, Object> unknownCode(@Context Response response) {
        response.setStatus(799);
        return Map.of();
    }
}
