package io.github.letterhead.spec.model;

import io.github.letterhead.Response;
import io.github.letterhead.ResponseModelException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Counts its calls in a header, and shows the message, which holds nothing of the entity. */
public class MisfitMapper implements ExceptionMapper<ResponseModelException> {

    @Context
    Response response;

    @Override
    public jakarta.ws.rs.core.Response toResponse(ResponseModelException exception) {
        response.always().addHeader("X-Mapped", "misfit");
        return jakarta.ws.rs.core.Response.status(503).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new People.Problem("misfit", exception.getMessage())).build();
    }
}
