package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Where the query says {@code ?rescue=1}, writes something else in place of an entity whose writer failed. */
@Provider
@Acting
@Priority(2)
public class RescuingInterceptor implements WriterInterceptor {

    @Context
    Response response;

    @Context
    UriInfo uri;

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        if (!uri.getQueryParameters().containsKey("rescue")) {
            context.proceed();
            return;
        }
        try {
            context.proceed();
        } catch (RuntimeException teapot) {
            // Runtimes wrap it.
            String told = Late.attempt(() -> response.setHeader("X-Rescued", "1").setCookie("rescued", "1")) + "\n"
                    + Late.attempt(() -> response.setStatus(299));
            context.getOutputStream().write(told.getBytes(StandardCharsets.UTF_8));
        }
    }
}
