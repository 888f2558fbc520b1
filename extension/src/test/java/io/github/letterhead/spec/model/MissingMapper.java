package io.github.letterhead.spec.model;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Counts its calls in a header. */
public class MissingMapper implements ExceptionMapper<MissingException> {

    @Context
    Response response;

    @Override
    public jakarta.ws.rs.core.Response toResponse(MissingException exception) {
        response.always().addHeader("X-Mapped", "missing");
        return jakarta.ws.rs.core.Response.status(404).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(ErrorResource.FullProblem.missing()).build();
    }
}
