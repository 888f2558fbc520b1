package io.github.letterhead.spec.fastapi;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

@Path("middleware")
@Produces(MediaType.APPLICATION_JSON)
@Middleware
public class MiddlewareResource {

    @GET
    @Path("http-error")
    public Map<String, Object> httpError() {
        throw new HttpException(400);
    }

    @GET
    @Path("crash")
    public Map<String, Object> crash() {
        throw new IllegalStateException("boom");
    }
}
