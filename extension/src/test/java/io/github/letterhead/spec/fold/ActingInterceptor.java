package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/** A writer interceptor that the query calls by name. */
public abstract class ActingInterceptor implements WriterInterceptor {

    @Context
    Response response;

    @Context
    UriInfo uri;

    private final String name;

    protected ActingInterceptor(String name) {
        this.name = name;
    }

    @Override
    public final void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        Act.all(uri.getQueryParameters().getFirst(name), response, context.getHeaders());
        context.proceed();
    }
}
