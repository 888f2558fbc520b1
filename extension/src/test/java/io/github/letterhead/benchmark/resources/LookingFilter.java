package io.github.letterhead.benchmark.resources;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** Does what nearly every response filter does: it looks at the request and at the answer. */
public class LookingFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty("io.github.letterhead.benchmark.never") != null && response.hasEntity()) {
            throw new WebApplicationException("no benchmark sets it");
        }
    }
}
