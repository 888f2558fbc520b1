package io.github.letterhead.internal.model;

import io.github.letterhead.internal.fold.Arrivals;
import io.github.letterhead.internal.json.FieldsText;
import io.github.letterhead.internal.json.MalformedFields;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.List;

/** The last filter before the method, so that nobody learns of names who may not call it. */
@Priority(Integer.MAX_VALUE)
final class FieldsFilter implements ContainerRequestFilter {

    private final MethodModel model;
    private final Naming naming;
    private final Arrivals arrivals;

    FieldsFilter(MethodModel model, Naming naming, Arrivals arrivals) {
        this.model = model;
        this.naming = naming;
        this.arrivals = arrivals;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        List<String> values = request.getUriInfo().getQueryParameters().get(model.parameter());
        if (values != null) {
            try {
                RequestModel own = RequestModel.of(arrivals, request);
                own.want(FieldsText.parse(values, path -> model.isKnown(path, naming)));
            } catch (MalformedFields e) {
                throw FieldsAnswerFilter.refused(request,
                        "Query parameter '" + model.parameter() + "', " + e.getMessage());
            }
        }
    }
}
