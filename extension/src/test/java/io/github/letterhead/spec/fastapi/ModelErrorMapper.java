package io.github.letterhead.spec.fastapi;

import io.github.letterhead.ResponseModelException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** FastAPI has no handler for an invalid response of its own, so the outermost one answers it. */
public class ModelErrorMapper implements ExceptionMapper<ResponseModelException> {

    @Override
    public Response toResponse(ResponseModelException exception) {
        return new ServerErrorMapper().toResponse(exception);
    }
}
