package io.github.letterhead.spec.corner;

import io.github.letterhead.Response;
import io.github.letterhead.spec.fold.Late;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A writer interceptor that does what the query says: {@code ?interceptor=MARK&user=alice}. */
@Provider
public class CornerInterceptor implements WriterInterceptor {

    enum Act { MARK, THROW_BEFORE, THROW_AFTER, WRITE_INSTEAD, MARK_AND_WRITE_INSTEAD, MARK_AFTER }

    private static final String ACTED = CornerInterceptor.class.getName();

    @Context
    Response response;

    @Context
    UriInfo uri;

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        if (!query.containsKey("interceptor") || context.getProperty(ACTED) != null) {
            context.proceed();
            return;
        }
        // What the mapper makes of an exception comes here again.
        context.setProperty(ACTED, true);
        switch (Act.valueOf(query.getFirst("interceptor"))) {
            case MARK -> {
                response.setHeader("X-User", query.getFirst("user")).setCookie("user", query.getFirst("user"));
                context.proceed();
            }
            case THROW_BEFORE -> throw new LostEntityException();
            case THROW_AFTER -> {
                context.proceed();
                throw new LostEntityException();
            }
            case WRITE_INSTEAD -> write(context, "instead");
            case MARK_AND_WRITE_INSTEAD -> {
                response.setHeader("X-Late", "late");
                write(context, "instead");
            }
            case MARK_AFTER -> {
                context.proceed();
                write(context, " " + Late.attempt(() -> response.setHeader("X-Late", "late")));
            }
        }
    }

    private static void write(WriterInterceptorContext context, String text) throws IOException {
        context.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
