package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Answers before a method is looked for. */
@Provider
@PreMatching
public class EarlyGateFilter implements ContainerRequestFilter {

    @Context
    Response response;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getUriInfo().getPath().endsWith("gate/early")) {
            Marks.plain(response).setStatus(299).setHeader("X-Own", "collected");
            request.abortWith(
                    jakarta.ws.rs.core.Response.ok("aborted", "text/plain").header("X-Own", "direct").build());
        }
    }
}
