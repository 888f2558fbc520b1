package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Run before a resource is chosen. */
public final class PreMatchingFilters {

    private PreMatchingFilters() {
    }

    /** Injected through a field and a setter. */
    @Provider
    @PreMatching
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
            Mark.leave(field, "pre-matching-filter-field", token);
            Mark.leave(property, "pre-matching-filter-setter", token);
        }
    }

    /** Injected through the constructor. */
    @Provider
    @PreMatching
    public static class ByConstructor implements ContainerRequestFilter {

        private final Response response;

        public ByConstructor(@Context Response response) {
            this.response = response;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            String token = request.getHeaderString(Mark.TOKEN);
            Mark.leave(response, "pre-matching-filter-constructor", token);
        }
    }
}
