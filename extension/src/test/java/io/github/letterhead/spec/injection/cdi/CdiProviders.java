package io.github.letterhead.spec.injection.cdi;

import io.github.letterhead.Response;
import io.github.letterhead.spec.injection.Mark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Providers that are CDI beans. */
public final class CdiProviders {

    private CdiProviders() {
    }

    /** Run before a resource is chosen. */
    @Provider
    @PreMatching
    @ApplicationScoped
    public static class Before implements ContainerRequestFilter {

        @Inject
        private Response response;

        @Override
        public void filter(ContainerRequestContext request) {
            Mark.leave(response, "pre-matching-filter", request.getHeaderString(Mark.TOKEN));
        }
    }

    /** Run after the fold. */
    @Provider
    @ApplicationScoped
    public static class After implements ContainerResponseFilter {

        @Inject
        private Response response;

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
            Mark.leave(response, "response-filter", request.getHeaderString(Mark.TOKEN));
        }
    }

    /** Mapped by {@link Mapper}. */
    public static class MappedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        public MappedException(String token) {
            super(token);
        }
    }

    /** Writes to an error. */
    @Provider
    @ApplicationScoped
    public static class Mapper implements ExceptionMapper<MappedException> {

        @Inject
        private Response response;

        @Override
        public jakarta.ws.rs.core.Response toResponse(MappedException thrown) {
            Mark.leave(response.always(), "exception-mapper", thrown.getMessage());
            return jakarta.ws.rs.core.Response.status(418).entity(thrown.getMessage()).type("text/plain").build();
        }
    }
}
