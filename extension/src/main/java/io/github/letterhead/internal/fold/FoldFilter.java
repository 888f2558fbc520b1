package io.github.letterhead.internal.fold;

import io.github.letterhead.internal.collect.CollectedResponse;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** The first step of an answer, before the application's response filters: what was collected becomes part of it. */
@Priority(Integer.MAX_VALUE)
public final class FoldFilter implements ContainerResponseFilter {

    private final Folding folding;
    private final RuntimeFacts facts;
    private final Arrivals arrivals;

    public FoldFilter(Folding folding, RuntimeFacts facts, Arrivals arrivals) {
        this.folding = folding;
        this.facts = facts;
        this.arrivals = arrivals;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        CollectedResponse response = facts.filtering(request, answer);
        MethodResult result = MethodResult.of(answer.getEntity());
        if (result != null) {
            facts.unwrap(result, request, answer);
        }
        Arrival arrival = arrivals.of(request);
        if (arrival != null) {
            arrival.arrived(Kind.isError(answer.getStatus()));
        }
        if (response != null && !facts.isHeadSent(request, answer)) {
            folding.fold(response, request, answer);
        }
    }
}
