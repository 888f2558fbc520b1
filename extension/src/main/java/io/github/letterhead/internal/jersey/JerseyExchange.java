package io.github.letterhead.internal.jersey;

import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.collect.RequestResponse;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.internal.process.RequestProcessingContext;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;

/**
 * Stands between Jersey and the container for one request.
 *
 * <p>Jersey hands an exception that nothing maps to the container first, and only then lets its own default mapper answer
 * it through the response filters, when the container has long sent its error page (ServerRuntime.Responder.process,
 * Jersey 3.1.0 to 3.1.11 and 4.0). So the container is told later, and only if no head was written in between. The test
 * {@code unmappedExceptionCarriesWhatWasAlwaysWritten} will tell when this can go.
 */
final class JerseyExchange implements ContainerResponseWriter {

    private final ContainerResponseWriter container;
    private final JerseyRequests requests;
    private Throwable failure;
    private ContainerResponse answer;
    private boolean begun;
    private boolean copiesShared;
    private volatile boolean headSent;

    JerseyExchange(ContainerResponseWriter container, JerseyRequests requests) {
        this.container = container;
        this.requests = requests;
    }

    /** A response asked for late is born as old as its answer. */
    void collecting(CollectedResponse response, RequestProcessingContext processing) {
        if (headSent || begun) {
            response.close();
        } else if (answer != null) {
            response.seal();
        } else {
            copyShared(processing);
        }
    }

    /** Has the answer copied, if requests may share it, before the first response filter can change it. */
    void copyShared(RequestProcessingContext processing) {
        if (!copiesShared) {
            copiesShared = true;
            processing.push(made -> SharedAnswer.copied(made, processing, requests.shapes()));
        }
    }

    ContainerResponse answer() {
        return answer;
    }

    void writing(ContainerResponse newAnswer) {
        answer = newAnswer;
        begun = false;
    }

    void begun() {
        answer = null;
        begun = true;
    }

    boolean isHeadSent() {
        return headSent;
    }

    @Override
    public OutputStream writeResponseStatusAndHeaders(long contentLength, ContainerResponse response) {
        headSent = true;
        CollectedResponse collected = RequestResponse.find(response.getRequestContext());
        if (collected != null) {
            collected.close();
        }
        return container.writeResponseStatusAndHeaders(contentLength, requests.servletHeaders().kept(response));
    }

    @Override
    public void failure(Throwable error) {
        if (headSent || requests.leavesUnmapped()) {
            container.failure(error);
        } else {
            failure = error;
        }
    }

    @Override
    public void commit() {
        try {
            if (failure != null && !headSent) {
                container.failure(failure);
            }
        } finally {
            container.commit();
        }
    }

    @Override
    public boolean suspend(long timeOut, TimeUnit timeUnit, TimeoutHandler timeoutHandler) {
        return container.suspend(timeOut, timeUnit, timeoutHandler);
    }

    @Override
    public void setSuspendTimeout(long timeOut, TimeUnit timeUnit) {
        container.setSuspendTimeout(timeOut, timeUnit);
    }

    @Override
    public boolean enableResponseBuffering() {
        return container.enableResponseBuffering();
    }
}
