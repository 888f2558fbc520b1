package io.github.letterhead.internal.jersey;

import io.github.letterhead.internal.fold.ReturnShape;
import io.github.letterhead.internal.fold.ReturnShapes;
import java.util.ArrayList;
import org.glassfish.jersey.message.internal.OutboundJaxrsResponse;
import org.glassfish.jersey.message.internal.OutboundMessageContext;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.internal.process.RequestProcessingContext;

/**
 * A constant Response, or the one of a constant exception, lends Jersey its own header map and entity stream, so that
 * requests would find each other's headers in it, and a closed stream. Each gets a copy.
 */
final class SharedAnswer {

    private SharedAnswer() {
    }

    static ContainerResponse copied(ContainerResponse made, RequestProcessingContext processing, ReturnShapes shapes) {
        boolean isValue = JerseyRuntime.isMethodResult(processing.request(), made)
                && shapes.of(JerseyRuntime.matchedMethod(processing.request())) == ReturnShape.VALUE;
        if (isValue) {
            return made;
        }
        ContainerResponse copy = copy(made, processing.request());
        processing.monitoringEventBuilder().setContainerResponse(copy);
        return copy;
    }

    /** The answer as its writer left it, with what the replacement has beside it. */
    static ContainerResponse completed(ContainerResponse answer, ContainerResponse replacement) {
        ContainerResponse completed = copy(answer, answer.getRequestContext());
        replacement.getHeaders().forEach((name, values) -> {
            boolean isUnited = name.equalsIgnoreCase("Vary") || name.equalsIgnoreCase("Set-Cookie");
            if (isUnited || !completed.getHeaders().containsKey(name)) {
                completed.getHeaders().put(name, values);
            }
        });
        return completed;
    }

    static ContainerResponse copy(ContainerResponse made, ContainerRequest request) {
        OutboundMessageContext message = new OutboundMessageContext(made.getWrappedMessageContext());
        made.getHeaders().forEach((name, values) -> message.getHeaders().put(name, new ArrayList<>(values)));
        ContainerResponse copy =
                new ContainerResponse(request, new OutboundJaxrsResponse(made.getStatusInfo(), message));
        copy.setMappedFromException(made.isMappedFromException());
        return copy;
    }
}
