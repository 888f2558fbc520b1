package io.github.letterhead.load.served;

import io.github.letterhead.Response;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Writes after the fold. */
@Provider
public class LateTokenFilter implements ContainerResponseFilter {

    @Context
    Response response;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        String token = request.getUriInfo().getQueryParameters().getFirst("token");
        if (token != null) {
            response.always().setHeader("X-Late", token);
        }
    }
}
