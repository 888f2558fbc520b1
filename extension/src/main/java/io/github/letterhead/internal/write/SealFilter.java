package io.github.letterhead.internal.write;

import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.cors.CorsStep;
import io.github.letterhead.internal.fold.Folding;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;

/** The last step of an answer, after the application's response filters: status and media type are settled. */
@Priority(Integer.MIN_VALUE)
public final class SealFilter implements ContainerResponseFilter {

    private final Folding folding;
    private final ModelStep model;
    private final CorsStep cors;
    private final WriteEvents events;

    public SealFilter(Folding folding, ModelStep model, CorsStep cors, WriteEvents events) {
        this.folding = folding;
        this.model = model;
        this.cors = cors;
        this.events = events;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        Exchange exchange = events.exchange(request);
        CollectedResponse response = exchange.collected();
        if (response != null && exchange.isHeadSent()) {
            // Left to the container, which has answered; Jersey goes through the filters all the same.
            return;
        }
        if (response != null) {
            settle(response, request, answer);
        }
        if (ContentFree.is(answer.getStatus())) {
            ContentFree.strip(answer);
        }
        if (answer.hasEntity()) {
            model.judge(request, answer);
        }
        cors.take(request, answer, response);
        exchange.writing(request, answer);
        if (response != null) {
            response.settle();
        }
        if (!answer.hasEntity()) {
            exchange.begin();
        }
    }

    /** A filter may be the first to ask for the response, and callbacks may be registered until now. */
    private void settle(CollectedResponse response, ContainerRequestContext request, ContainerResponseContext answer) {
        if (response.isFoldedInto(answer)) {
            response.runCallbacks();
        } else {
            folding.fold(response, request, answer);
        }
    }
}
