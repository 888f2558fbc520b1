package io.github.letterhead.internal.model;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Arrays;

/**
 * Tells a client what is wrong with its fields, unless a mapper has said something else. It runs behind the fold, so
 * that what requests share is kept apart by then.
 */
@Priority(Integer.MAX_VALUE - 1)
@FieldsAnswerFilter.Answered
final class FieldsAnswerFilter implements ContainerResponseFilter {

    private static final String PROPERTY = "io.github.letterhead.fields";
    private static final int BAD_REQUEST = 400;
    /** On the Response of the exception: it goes with that Response, and to no client. */
    private static final Annotation[] MARK = FieldsAnswerFilter.class.getAnnotationsByType(Answered.class);

    @Retention(RetentionPolicy.RUNTIME)
    @interface Answered {
    }

    /** Without an entity, since a mapper gets no exception that has one. */
    static BadRequestException refused(ContainerRequestContext request, String text) {
        request.setProperty(PROPERTY, text);
        return new BadRequestException(text, Response.status(BAD_REQUEST).entity(null, MARK).build());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getStatus() == BAD_REQUEST && !answer.hasEntity() && isMarked(answer.getEntityAnnotations())) {
            answer.setEntity(request.getProperty(PROPERTY));
            answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_PLAIN_TYPE);
        }
    }

    private static boolean isMarked(Annotation[] annotations) {
        return annotations != null && Arrays.asList(annotations).contains(MARK[0]);
    }
}
