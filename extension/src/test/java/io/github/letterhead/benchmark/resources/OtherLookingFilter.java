package io.github.letterhead.benchmark.resources;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** As {@link LookingFilter}; a class of its own, as the second filter of an application is. */
public class OtherLookingFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty("io.github.letterhead.benchmark.never") != null && response.hasEntity()) {
            throw new WebApplicationException("no benchmark sets it");
        }
    }
}
