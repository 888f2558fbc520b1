package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;

/** A response filter that the query calls by name. */
public abstract class ActingFilter implements ContainerResponseFilter {

    @Context
    Response response;

    private final String name;

    protected ActingFilter(String name) {
        this.name = name;
    }

    @Override
    public final void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        Act.all(request.getUriInfo().getQueryParameters().getFirst(name), response, answer.getHeaders());
        if ("SET".equals(request.getUriInfo().getQueryParameters().getFirst(name + "-context-status"))) {
            answer.setStatus(298);
        }
    }
}
