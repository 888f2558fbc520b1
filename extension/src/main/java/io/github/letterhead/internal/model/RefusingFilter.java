package io.github.letterhead.internal.model;

import io.github.letterhead.ResponseModelException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** For the method of a sub-resource, which the runtime gets to know when the application has long started. */
@Priority(Integer.MAX_VALUE)
final class RefusingFilter implements ContainerRequestFilter {

    private final String message;

    RefusingFilter(String message) {
        this.message = message;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        throw new ResponseModelException(message);
    }
}
