package io.github.letterhead.spec.fold;

import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

@Provider
public class ConstantMapper implements ExceptionMapper<ConstantException> {

    @Override
    public jakarta.ws.rs.core.Response toResponse(ConstantException exception) {
        return exception.answer();
    }
}
