package io.github.letterhead.spec.fold;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Changes the answer as any response filter may, without the response: that must not stay with a constant either. */
@Provider
@Stamped
public class StampFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        answer.getHeaders().add("X-Stamp", request.getUriInfo().getQueryParameters().getFirst("token"));
        String status = request.getUriInfo().getQueryParameters().getFirst("status");
        if (status != null) {
            answer.setStatus(Integer.parseInt(status));
        }
        String entity = request.getUriInfo().getQueryParameters().getFirst("entity");
        if (entity != null) {
            answer.setEntity(entity);
        }
    }
}
