package io.github.letterhead.internal.resteasy;

import io.github.letterhead.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.spi.ContextInjector;

/** Gives {@code @Context} fields, setters and constructor parameters what they can keep. */
final class ResponseInjector implements ContextInjector<Response, Response> {

    private final RestEasyCurrentResponse current;

    ResponseInjector(RestEasyCurrentResponse current) {
        this.current = current;
    }

    @Override
    public Response resolve(Class<? extends Response> rawType, Type genericType, Annotation[] annotations) {
        return current;
    }
}
