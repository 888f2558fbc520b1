package io.github.letterhead.spec.fault;

import io.github.letterhead.Response;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** A dependency that throws after setting: what it was told to. */
@Provider
@Brittle
public class BrittleFilter implements ContainerRequestFilter {

    @Context
    Response response;

    @Override
    public void filter(ContainerRequestContext request) {
        Secret.set(response, request.getUriInfo().getQueryParameters().getFirst("token"));
        if (request.getUriInfo().getQueryParameters().containsKey("mapped")) {
            throw new BrittleException();
        }
        throw new IllegalStateException("nothing maps this");
    }
}
