package io.github.letterhead.demo;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Errors as JSON, the same on every server. The {@code Response} here is the one of Jakarta REST. */
@Provider
public class ErrorMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException exception) {
        return Response.fromResponse(exception.getResponse())
                .entity(new Message(exception.getMessage()))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }
}
