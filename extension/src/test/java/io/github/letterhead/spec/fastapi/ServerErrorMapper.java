package io.github.letterhead.spec.fastapi;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Twin of Starlette's outermost handler, which answers for what nobody caught. */
public class ServerErrorMapper implements ExceptionMapper<RuntimeException> {

    @Override
    public Response toResponse(RuntimeException exception) {
        return Response.serverError()
                .entity("Internal Server Error")
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
                .build();
    }
}
