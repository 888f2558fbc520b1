package io.github.letterhead.internal.jersey;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.io.IOException;
import org.glassfish.jersey.server.ContainerRequest;

/** The first filter of all. */
@PreMatching
@Priority(Integer.MIN_VALUE)
final class ExchangeFilter implements ContainerRequestFilter {

    private final JerseyRequests requests;
    /** Comes next; at every request Jersey would sort one more filter. */
    private final ContainerRequestFilter next;

    ExchangeFilter(JerseyRequests requests, ContainerRequestFilter next) {
        this.requests = requests;
        this.next = next;
    }

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        ContainerRequest request = (ContainerRequest) context;
        JerseyExchange exchange = requests.exchange(request);
        if (requests.otherSteps().areFilters()) {
            exchange.copyShared(requests.current());
        } else if (requests.otherSteps().mayIntervene()) {
            CopyStage.pushForInterventions(requests.current());
        }
        next.filter(context);
    }
}
