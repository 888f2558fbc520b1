package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

@Path("setter")
public class SetterResource {

    private Response response;

    @Context
    public void setResponse(Response response) {
        this.response = response;
    }

    @GET
    public String get(@HeaderParam(Mark.TOKEN) String token) {
        Mark.leave(response, "setter", token);
        return token;
    }
}
