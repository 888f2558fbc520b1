package io.github.letterhead.spec.model;

import io.github.letterhead.Response;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Has its own words for what a client asked wrongly. */
public class FieldsMapper implements ExceptionMapper<BadRequestException> {

    private static final jakarta.ws.rs.core.Response SILENT =
            jakarta.ws.rs.core.Response.status(400).header("X-Mapped", "silent").build();

    @Context
    Response response;

    @Context
    UriInfo uri;

    @Override
    public jakarta.ws.rs.core.Response toResponse(BadRequestException exception) {
        if (uri.getQueryParameters().containsKey("silent")) {
            return SILENT;
        }
        response.always().addHeader("X-Mapped", "fields");
        return jakarta.ws.rs.core.Response.status(422).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new People.Problem("fields", exception.getMessage())).build();
    }
}
