package io.github.letterhead.spec.fold;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Fails once for each request, as the query says; it lets the answer to its own exception pass. */
@Provider
@Failing
public class FailingResponseFilter implements ContainerResponseFilter {

    private static final String FAILED = FailingResponseFilter.class.getName();

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        String failure = request.getUriInfo().getQueryParameters().getFirst("response-filter");
        if (failure == null || request.getProperty(FAILED) != null) {
            return;
        }
        request.setProperty(FAILED, true);
        throw failure.equals("mapped") ? new TeapotException() : new UnmappedException();
    }
}
