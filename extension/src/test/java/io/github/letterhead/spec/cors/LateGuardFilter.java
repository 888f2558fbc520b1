package io.github.letterhead.spec.cors;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Wants to know who is there, after a method is found. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class LateGuardFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getQueryParameters().containsKey("guard")) {
            request.abortWith(Response.status(403).entity("forbidden").type("text/plain").build());
        }
    }
}
