package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Aborts every request for one path with one object. */
@Provider
@PreMatching
public class ConstantAbortFilter implements ContainerRequestFilter {

    @Context
    Response response;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().endsWith("aborted")) {
            SharedResource.mark(response, request.getUriInfo().getQueryParameters().getFirst("token"));
            request.abortWith(Constants.of(request.getUriInfo().getQueryParameters().getFirst("set")).forbidden);
        }
    }
}
