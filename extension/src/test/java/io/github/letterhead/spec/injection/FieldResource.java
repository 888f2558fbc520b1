package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

@Path("field")
public class FieldResource {

    @Context
    private Response response;

    @GET
    public String get(@HeaderParam(Mark.TOKEN) String token) {
        Mark.leave(response, "field", token);
        return token;
    }

    @GET
    @Path("status")
    public String status(@HeaderParam(Mark.TOKEN) String token) {
        response.setStatus(203);
        return token;
    }
}
