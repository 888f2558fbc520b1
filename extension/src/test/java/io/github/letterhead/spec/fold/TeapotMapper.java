package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Provider
public class TeapotMapper implements ExceptionMapper<TeapotException> {

    @Context
    Response response;

    @Override
    public jakarta.ws.rs.core.Response toResponse(TeapotException exception) {
        response.setHeader("X-Mapper-Plain", "1");
        response.always().setHeader("X-Mapper-Always", "1");
        return jakarta.ws.rs.core.Response.status(418).type(MediaType.TEXT_PLAIN_TYPE).entity("teapot").build();
    }
}
