package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

@Path("constructor")
public class ConstructorResource {

    private final Response response;

    public ConstructorResource(@Context Response response) {
        this.response = response;
    }

    @GET
    public String get(@HeaderParam(Mark.TOKEN) String token) {
        Mark.leave(response, "constructor", token);
        return token;
    }

    /** What was written through the parameter, read through the constructor's. */
    @GET
    @Path("shared")
    public String shared(@Context Response parameter, @HeaderParam(Mark.TOKEN) String token) {
        Mark.leave(parameter, "parameter", token);
        return String.join(",", response.getHeader(Mark.header("parameter")));
    }
}
