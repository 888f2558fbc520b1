package io.github.letterhead.internal.jersey;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import org.glassfish.jersey.server.ContainerRequest;

/** The first filter of all. */
@PreMatching
@Priority(Integer.MIN_VALUE)
final class ExchangeFilter implements ContainerRequestFilter {

    private final JerseyRuntime runtime;

    ExchangeFilter(JerseyRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        ContainerRequest request = (ContainerRequest) context;
        request.setWriter(new JerseyExchange(request.getResponseWriter(), runtime));
    }
}
