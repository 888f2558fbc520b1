package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

@Path("parameter")
public class ParameterResource {

    @GET
    public String get(@Context Response response, @HeaderParam(Mark.TOKEN) String token) {
        Mark.leave(response, "parameter", token);
        return token;
    }

    @GET
    @Path("twice")
    public String twice(@Context Response one, @HeaderParam(Mark.TOKEN) String token, @Context Response other) {
        Mark.leave(one, "parameter", token);
        return String.join(",", other.getHeader(Mark.header("parameter")));
    }

    @GET
    @Path("status")
    public String status(@Context Response response, @HeaderParam(Mark.TOKEN) String token) {
        response.setStatus(203);
        return token;
    }
}
