package io.github.letterhead.spec.fold;

import io.github.letterhead.Response;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Writes to every request, so that errors without a method have something to carry; then fails if it is asked to. */
@Provider
@PreMatching
public class EveryRequestFilter implements ContainerRequestFilter {

    @Context
    Response response;

    @Override
    public void filter(ContainerRequestContext request) {
        Marks.always(Marks.plain(response)).setStatus(299);
        response.always().addHeader("X-Order", "1");
        response.addHeader("X-Order", "plain");
        response.always().addHeader("X-Order", "2");
        String failure = request.getHeaderString("X-Fail");
        if ("abort".equals(failure)) {
            request.abortWith(jakarta.ws.rs.core.Response.status(401).header(HttpHeaders.WWW_AUTHENTICATE, "Basic")
                    .build());
        } else if ("mapped".equals(failure)) {
            throw new TeapotException();
        } else if ("unmapped".equals(failure)) {
            throw new UnmappedException();
        }
    }
}
