package io.github.letterhead.load.served;

import io.github.letterhead.Response;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** One object for all requests: its field has to find the right response each time. Aborts where the path says so. */
@Provider
public class TokenFilter implements ContainerRequestFilter {

    @Context
    Response response;

    @Override
    public void filter(ContainerRequestContext request) {
        String token = request.getUriInfo().getQueryParameters().getFirst("token");
        if (token == null) {
            return;
        }
        GaugeResource.SERVED.increment();
        response.always().setHeader("X-Filter", token);
        String path = request.getUriInfo().getPath();
        if (path.endsWith(Way.SHARED_ABORT.path())) {
            Marks.put(response, token);
            request.abortWith(Constants.REFUSAL);
        } else if (path.endsWith(Way.ABORTED.path())) {
            Marks.put(response, token);
            request.abortWith(jakarta.ws.rs.core.Response.status(Token.error(token)).entity(Token.entity(token))
                    .type(MediaType.TEXT_PLAIN_TYPE).build());
        }
    }
}
