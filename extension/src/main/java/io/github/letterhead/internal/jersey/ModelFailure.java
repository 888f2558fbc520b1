package io.github.letterhead.internal.jersey;

import io.github.letterhead.ResponseModelException;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.internal.process.RequestProcessingContext;

/**
 * Knows the answer to an entity that did not fit its model: on a servlet container Jersey would have an error page
 * added to it, as to every error without entity (ResponseWriter.callSendError, Jersey 3.1.0 to 3.1.11 and 4.0). The
 * test {@code whatDoesNotFitIsA500WithoutBody} will tell when this can go.
 */
final class ModelFailure {

    private static final int SERVER_ERROR = 500;

    private ModelFailure() {
    }

    /** Whether it is the one that has no body. */
    static boolean isAnsweredBy(ContainerResponse answer, JerseyRequests requests) {
        if (answer.getStatus() != SERVER_ERROR || answer.hasEntity()) {
            return false;
        }
        RequestProcessingContext processing = requests.current();
        return processing != null
                && processing.routingContext().getMappedThrowable() instanceof ResponseModelException;
    }
}
