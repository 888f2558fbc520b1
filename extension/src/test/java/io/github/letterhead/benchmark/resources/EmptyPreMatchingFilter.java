package io.github.letterhead.benchmark.resources;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

@PreMatching
public class EmptyPreMatchingFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        // The least that a filter costs.
    }
}
