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

    private final JerseyRequests requests;

    ExchangeFilter(JerseyRequests requests) {
        this.requests = requests;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        ContainerRequest request = (ContainerRequest) context;
        JerseyExchange exchange = requests.exchange(request);
        if (requests.isFiltered()) {
            exchange.copyShared(requests.current());
        }
    }
}
