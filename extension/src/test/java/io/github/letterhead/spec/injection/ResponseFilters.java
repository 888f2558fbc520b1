package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Run after the resource method, and after the fold. */
public final class ResponseFilters {

    private ResponseFilters() {
    }

    /** Injected through a field and a setter. */
    @Provider
    public static class ByField implements ContainerResponseFilter {

        @Context
        private Response field;

        private Response property;

        @Context
        public void setProperty(Response property) {
            this.property = property;
        }

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
            String token = request.getHeaderString(Mark.TOKEN);
            Mark.leave(field, "response-filter-field", token);
            Mark.leave(property, "response-filter-setter", token);
        }
    }

    /** Injected through the constructor. */
    @Provider
    public static class ByConstructor implements ContainerResponseFilter {

        private final Response response;

        public ByConstructor(@Context Response response) {
            this.response = response;
        }

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
            String token = request.getHeaderString(Mark.TOKEN);
            Mark.leave(response, "response-filter-constructor", token);
        }
    }
}
