package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

@Path("dep/order")
@Produces(MediaType.APPLICATION_JSON)
@Levels.App
@Levels.Include
@Levels.Router
public class DepOrderResource {

    @GET
    @Path("in/x")
    @Levels.FirstDecorator
    @Levels.SecondDecorator
    public Map<String, Object> x(@BeanParam Levels.Parameter parameter, @Context Response response) {
        response.addHeader("X-Order", "path");
        return Map.of();
    }
}
