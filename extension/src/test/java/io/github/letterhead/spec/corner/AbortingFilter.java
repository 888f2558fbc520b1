package io.github.letterhead.spec.corner;

import io.github.letterhead.Response;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Aborts after the method was found: the runtime knows what that method would have returned. */
@Provider
public class AbortingFilter implements ContainerRequestFilter {

    @Context
    Response response;

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (path.endsWith("/aborted")) {
            String user = request.getUriInfo().getQueryParameters().getFirst("user");
            if (user != null) {
                ConstantResource.mark(response, user);
            }
            request.abortWith(Constants.EVERYWHERE);
        } else if (path.endsWith("/aborted-anew")) {
            response.setStatus(201).setHeader("X-Own", "collected");
            request.abortWith(jakarta.ws.rs.core.Response.ok("abort").header("X-Own", "abort").build());
        }
    }
}
