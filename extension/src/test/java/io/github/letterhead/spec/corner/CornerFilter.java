package io.github.letterhead.spec.corner;

import io.github.letterhead.Response;
import io.github.letterhead.spec.fold.UnmappedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** A response filter that does what the query says: {@code ?filter=MARK&user=alice}. */
@Provider
public class CornerFilter implements ContainerResponseFilter {

    enum Act { MARK, THROW, REMOVE_CONTENT_TYPE, SET_VARY, REMOVE_VARY, OWN_THEN_ADD, ALWAYS_IF_ABSENT, ALWAYS_REMOVE }

    @Context
    Response response;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        if (!query.containsKey("filter")) {
            return;
        }
        switch (Act.valueOf(query.getFirst("filter"))) {
            case MARK -> ConstantResource.mark(response, query.getFirst("user"));
            case THROW -> throw new UnmappedException();
            case REMOVE_CONTENT_TYPE -> response.removeHeader("Content-Type");
            case SET_VARY -> response.setHeader("Vary", "Late");
            case REMOVE_VARY -> response.removeHeader("Vary");
            case ALWAYS_IF_ABSENT -> response.always().setHeaderIfAbsent("X-Own", "late");
            case ALWAYS_REMOVE -> response.always().removeHeader("X-Own");
            case OWN_THEN_ADD -> {
                answer.getHeaders().add("X-List", "filter");
                response.addHeader("X-List", "late");
            }
        }
    }
}
