package io.github.letterhead.internal.resteasy;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.lang.reflect.Type;

/**
 * Gives one request another entity than the Response has that it shares with others: there is no step in which that
 * could be replaced by a copy (ServerResponseWriter, RESTEasy 6.2 and 7.0). The test {@code
 * requestsAtTheSameTimeCanShareAConstant} will tell when this can go.
 */
@Priority(Integer.MIN_VALUE)
final class EntityInterceptor implements WriterInterceptor {

    private static final String PROPERTY = "io.github.letterhead.entity";

    private record Replacement(Object entity, Type type) {
    }

    static void replace(ContainerRequestContext request, Object entity, Type type) {
        request.setProperty(PROPERTY, new Replacement(entity, type));
    }

    /** A new answer to the request has its own. */
    static void forget(ContainerRequestContext request) {
        if (request.getProperty(PROPERTY) != null) {
            request.removeProperty(PROPERTY);
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (context.getProperty(PROPERTY) instanceof Replacement replacement) {
            context.removeProperty(PROPERTY);
            context.setEntity(replacement.entity());
            context.setType(replacement.entity().getClass());
            context.setGenericType(replacement.type());
        }
        context.proceed();
    }
}
