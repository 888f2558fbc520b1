package io.github.letterhead.spec.corner;

import io.github.letterhead.Response;
import io.github.letterhead.spec.fold.Late;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers in the place of an entity that could not be written; the body tells what became of its callback. What the
 * runtimes throw where they find no body writer has no nearer type in common.
 */
@Provider
public class LostEntityMapper implements ExceptionMapper<RuntimeException> {

    @Context
    Response response;

    @Override
    public jakarta.ws.rs.core.Response toResponse(RuntimeException exception) {
        response.always().setHeader("X-Mapper", "1");
        String callback =
                Late.attempt(() -> response.always().beforeSend(sent -> sent.addHeader("X-Called", "1")));
        return jakarta.ws.rs.core.Response.status(418).type(MediaType.TEXT_PLAIN_TYPE).entity(callback).build();
    }
}
