package io.github.letterhead.internal.model;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** The first filter after matching: a filter of the application may answer or fail, and that is judged, too. */
@Priority(Integer.MIN_VALUE)
final class ModelFilter implements ContainerRequestFilter {

    private final MethodModel model;

    ModelFilter(MethodModel model) {
        this.model = model;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(RequestModel.PROPERTY, new RequestModel(model));
    }
}
