package io.github.letterhead.internal.model;

import io.github.letterhead.internal.fold.Arrivals;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** The first filter after matching: a filter of the application may answer or fail, and that is judged, too. */
@Priority(Integer.MIN_VALUE)
final class ModelFilter implements ContainerRequestFilter {

    private final MethodModel model;
    private final Arrivals arrivals;

    ModelFilter(MethodModel model, Arrivals arrivals) {
        this.model = model;
        this.arrivals = arrivals;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        arrivals.expect(request, new RequestModel(model));
    }
}
