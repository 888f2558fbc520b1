package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Run while the entity of the request is read. */
public final class ReaderInterceptors {

    private ReaderInterceptors() {
    }

    /** Injected through a field and a setter. */
    @Provider
    public static class ByField implements ReaderInterceptor {

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
        public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
            String token = headers.getHeaderString(Mark.TOKEN);
            Mark.leave(field, "reader-interceptor-field", token);
            Mark.leave(property, "reader-interceptor-setter", token);
            return context.proceed();
        }
    }

    /** Injected through the constructor. */
    @Provider
    public static class ByConstructor implements ReaderInterceptor {

        private final Response response;
        private final HttpHeaders headers;

        public ByConstructor(@Context Response response, @Context HttpHeaders headers) {
            this.response = response;
            this.headers = headers;
        }

        @Override
        public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
            String token = headers.getHeaderString(Mark.TOKEN);
            Mark.leave(response, "reader-interceptor-constructor", token);
            return context.proceed();
        }
    }
}
