package io.github.letterhead.spec.model;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Says of which class the exception was. */
public class AnyMapper implements ExceptionMapper<Exception> {

    @Context
    Response response;

    @Override
    public jakarta.ws.rs.core.Response toResponse(Exception exception) {
        response.always().addHeader("X-Mapped", exception.getClass().getSimpleName());
        return jakarta.ws.rs.core.Response.status(502).type(MediaType.TEXT_PLAIN_TYPE).entity("any").build();
    }
}
