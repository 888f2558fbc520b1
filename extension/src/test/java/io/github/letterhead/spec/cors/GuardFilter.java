package io.github.letterhead.spec.cors;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Wants to know who is there, before anything is matched. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class GuardFilter implements ContainerRequestFilter {

    private static final Response UNAUTHORIZED = Response.status(401).header("WWW-Authenticate", "Bearer").build();

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().contains("guarded") && !request.getHeaders().containsKey("Authorization")) {
            request.abortWith(UNAUTHORIZED);
        }
    }
}
