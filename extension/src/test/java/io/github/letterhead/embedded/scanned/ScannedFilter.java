package io.github.letterhead.embedded.scanned;

import io.github.letterhead.Response;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

@Provider
public class ScannedFilter implements ContainerRequestFilter {

    @Context
    private Response response;

    @Override
    public void filter(ContainerRequestContext request) {
        response.addHeader("Filter", "found");
    }
}
