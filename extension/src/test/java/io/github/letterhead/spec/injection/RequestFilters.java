package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Run after a resource was chosen. */
public final class RequestFilters {

    private RequestFilters() {
    }

    /** Injected through a field and a setter. */
    @Provider
    public static class ByField implements ContainerRequestFilter {

        @Context
        private Response field;

        private Response property;

        @Context
        public void setProperty(Response property) {
            this.property = property;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            String token = request.getHeaderString(Mark.TOKEN);
            Mark.leave(field, "request-filter-field", token);
            Mark.leave(property, "request-filter-setter", token);
        }
    }

    /** Injected through the constructor. */
    @Provider
    public static class ByConstructor implements ContainerRequestFilter {

        private final Response response;

        public ByConstructor(@Context Response response) {
            this.response = response;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            String token = request.getHeaderString(Mark.TOKEN);
            Mark.leave(response, "request-filter-constructor", token);
        }
    }
}
