package io.github.letterhead.spec.fold;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Fails after the method was found, as the query says. */
@Provider
@Failing
public class FailingFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String failure = request.getUriInfo().getQueryParameters().getFirst("request-filter");
        if ("abort".equals(failure)) {
            request.abortWith(jakarta.ws.rs.core.Response.status(403).entity("forbidden").type("text/plain").build());
        } else if ("mapped".equals(failure)) {
            throw new TeapotException();
        } else if ("unmapped".equals(failure)) {
            throw new UnmappedException();
        }
    }
}
