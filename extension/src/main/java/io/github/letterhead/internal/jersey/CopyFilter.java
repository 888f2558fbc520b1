package io.github.letterhead.internal.jersey;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import org.glassfish.jersey.server.ContainerRequest;

/** Has the answers of a method copied, if requests may share them, since they will get another entity. */
@Priority(Integer.MIN_VALUE)
final class CopyFilter implements ContainerRequestFilter {

    private final JerseyRequests requests;

    CopyFilter(JerseyRequests requests) {
        this.requests = requests;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        requests.exchange((ContainerRequest) request).copyShared(requests.current());
    }
}
