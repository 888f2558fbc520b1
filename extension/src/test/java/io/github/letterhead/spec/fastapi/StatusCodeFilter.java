package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;

/** A request filter runs before parameters are made, so every dependency and the method itself can overrule it. */
@StatusCode(200)
public class StatusCodeFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Context
    private Response response;

    @Override
    public void filter(ContainerRequestContext request) {
        response.setStatus(resource.getResourceMethod().getAnnotation(StatusCode.class).value());
    }
}
