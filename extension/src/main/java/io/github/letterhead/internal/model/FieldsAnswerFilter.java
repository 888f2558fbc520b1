package io.github.letterhead.internal.model;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Tells a client what is wrong with its fields, unless a mapper has said something else. */
@Priority(Integer.MAX_VALUE)
final class FieldsAnswerFilter implements ContainerResponseFilter {

    private static final String PROPERTY = "io.github.letterhead.fields";
    private static final int BAD_REQUEST = 400;

    static void expect(ContainerRequestContext request, String text) {
        request.setProperty(PROPERTY, text);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        Object text = request.getProperty(PROPERTY);
        if (text != null && !answer.hasEntity() && answer.getStatus() == BAD_REQUEST) {
            answer.setEntity(text);
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_PLAIN_TYPE);
        }
    }
}
