package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** Asked by a resource for a token. */
public final class ContextResolvers {

    private ContextResolvers() {
    }

    /** What {@link ByField} resolves. */
    public record FieldToken(String text) {
    }

    /** What {@link ByConstructor} resolves. */
    public record ConstructorToken(String text) {
    }

    /** Injected through a field and a setter. */
    @Provider
    public static class ByField implements ContextResolver<ContextResolvers.FieldToken> {

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
        public FieldToken getContext(Class<?> type) {
            String token = headers.getHeaderString(Mark.TOKEN);
            Mark.leave(field, "context-resolver-field", token);
            Mark.leave(property, "context-resolver-setter", token);
            return new FieldToken(token);
        }
    }

    /** Injected through the constructor. */
    @Provider
    public static class ByConstructor implements ContextResolver<ContextResolvers.ConstructorToken> {

        private final Response response;
        private final HttpHeaders headers;

        public ByConstructor(@Context Response response, @Context HttpHeaders headers) {
            this.response = response;
            this.headers = headers;
        }

        @Override
        public ConstructorToken getContext(Class<?> type) {
            String token = headers.getHeaderString(Mark.TOKEN);
            Mark.leave(response, "context-resolver-constructor", token);
            return new ConstructorToken(token);
        }
    }
}
