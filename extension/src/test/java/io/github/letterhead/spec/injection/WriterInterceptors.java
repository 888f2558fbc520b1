package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/** Run before the first byte of the entity is written. */
public final class WriterInterceptors {

    private WriterInterceptors() {
    }

    /** Injected through a field and a setter. */
    @Provider
    public static class ByField implements WriterInterceptor {

        @Context
        private Response field;

        private Response property;

        @Context
        private HttpHeaders headers;

        @Context
        public void setProperty(Response property) {
            this.property = property;
        }

        @Override
        public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
            String token = headers.getHeaderString(Mark.TOKEN);
            Mark.leave(field, "writer-interceptor-field", token);
            Mark.leave(property, "writer-interceptor-setter", token);
            context.proceed();
        }
    }

    /** Injected through the constructor. */
    @Provider
    public static class ByConstructor implements WriterInterceptor {

        private final Response response;
        private final HttpHeaders headers;

        public ByConstructor(@Context Response response, @Context HttpHeaders headers) {
            this.response = response;
            this.headers = headers;
        }

        @Override
        public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
            String token = headers.getHeaderString(Mark.TOKEN);
            Mark.leave(response, "writer-interceptor-constructor", token);
            context.proceed();
        }
    }
}
