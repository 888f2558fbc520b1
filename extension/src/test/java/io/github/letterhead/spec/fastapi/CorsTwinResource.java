package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** What is behind the CORS middleware. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class CorsTwinResource {

    @GET
    @Path("x")
    public Map<String, Object> x(@Context Response response) {
        response.setHeader("X-Cat-Dog", "alone in the world");
        return Map.of("m", 1);
    }

    @POST
    @Path("x")
    public Map<String, Object> postX() {
        return Map.of("m", 2);
    }

    /** FastAPI has no method for OPTIONS unless it is declared; Jakarta REST has. */
    @OPTIONS
    @Path("x")
    public Map<String, Object> optionsX() {
        throw new NotAllowedException("GET");
    }

    @GET
    @Path("vary")
    public Map<String, Object> vary(@Context Response response) {
        response.setHeader("Vary", "Accept-Encoding");
        return Map.of();
    }

    @GET
    @Path("vary-two-lines")
    public Map<String, Object> varyTwoLines(@Context Response response) {
        response.addHeader("Vary", "Accept");
        response.addHeader("Vary", "Accept-Language");
        return Map.of();
    }

    @GET
    @Path("own-headers")
    public Map<String, Object> ownHeaders(@Context Response response) {
        response.setHeader("Access-Control-Allow-Origin", "https://own.example");
        response.setHeader("Access-Control-Expose-Headers", "X-Own");
        response.setHeader("Access-Control-Allow-Credentials", "own");
        return Map.of();
    }

    @GET
    @Path("http-error")
    public Map<String, Object> httpError() {
        throw new HttpException(403, "no");
    }
}
