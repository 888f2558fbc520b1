package io.github.letterhead.internal.jersey;

import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.write.Exchange;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.internal.process.RequestProcessingContext;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;

/**
 * Stands between Jersey and the container for one request.
 *
 * <p>Jersey hands an exception that nothing maps to the container first, and only then lets its own default mapper
 * answer it through the response filters, when the container has long sent its error page
 * (ServerRuntime.Responder.process, Jersey 3.1.0 to 3.1.11 and 4.0). So the container is told when the request is
 * released, and only if no head was written until then. The test {@code
 * anExceptionThatNothingMapsIsAnErrorThatCarriesTheAlwaysCallsAlone} will tell when this can go.
 */
final class JerseyExchange extends Exchange implements ContainerResponseWriter {

    /**
     * The request property with what is sent in place of an answer that may be shared and that nobody copied in time.
     */
    private static final String REPLACEMENT = "io.github.letterhead.replacement";

    /** Null when the request is over: what is left of it may come here still, when the container serves others. */
    private ContainerResponseWriter container;
    private final JerseyRequests requests;
    private ContainerResponse answer;
    private boolean sealed;
    private boolean copiesShared;
    private boolean sendsShared;
    private boolean choosesMediaType;
    private boolean isEmptied;
    private volatile boolean headSent;

    JerseyExchange(ContainerResponseWriter container, JerseyRequests requests, CollectedResponse collected) {
        super(collected);
        this.container = container;
        this.requests = requests;
    }

    /** A response asked for late is born as old as its answer. */
    void collecting(CollectedResponse response, ContainerRequest request, RequestProcessingContext processing) {
        collect(response);
        if (headSent || hasBegun()) {
            response.close();
        } else if (answer != null) {
            if (sealed) {
                requests.folding().foldLate(response, request, answer);
            } else {
                requests.folding().fold(response, request, answer);
            }
        } else {
            copyShared(processing);
        }
    }

    /** Has the answer copied, if requests may share it, before the first response filter can change it. */
    void copyShared(RequestProcessingContext processing) {
        if (!copiesShared) {
            copiesShared = true;
            CopyStage.push(processing);
        }
    }

    ContainerResponse copied(ContainerResponse made, boolean isMediaTypeChosen) {
        ContainerRequest request = made.getRequestContext();
        if (!requests.shapes().mayBeShared(JerseyRuntime.matchedMethod(request),
                JerseyRuntime.isMethodResult(request, made))) {
            return made;
        }
        ContainerResponse copy = SharedAnswer.copied(made, isMediaTypeChosen);
        if (copy != made) {
            requests.current().monitoringEventBuilder().setContainerResponse(copy);
        }
        return copy;
    }

    MultivaluedMap<String, Object> isolatedHeaders(ContainerResponse shared, ContainerRequest request) {
        if (copiesShared || SharedAnswer.isOwn(shared)) {
            return shared.getHeaders();
        }
        ContainerResponse replacement = SharedAnswer.copy(shared, request);
        request.setProperty(REPLACEMENT, replacement);
        return replacement.getHeaders();
    }

    void filtering(ContainerResponse newAnswer) {
        answer = newAnswer;
        sealed = false;
        startAgain();
        sendsShared &= newAnswer != null && newAnswer.getEntityStream() == this;
    }

    @Override
    protected void writing(ContainerRequestContext request, ContainerResponseContext sealedAnswer) {
        sealed = true;
    }

    @Override
    protected void notWriting(MultivaluedMap<String, Object> headers, List<Object> cookies) {
        filtering(null);
    }

    /** The answer has lost its entity because that was not fit to be sent. */
    void emptied() {
        isEmptied = true;
    }

    /** Null when none is on its way. */
    ContainerResponse answer() {
        return answer;
    }

    @Override
    protected void beginning() {
        answer = null;
    }

    @Override
    protected boolean isHeadSent() {
        return headSent;
    }

    @Override
    public OutputStream writeResponseStatusAndHeaders(long contentLength, ContainerResponse response) {
        if (container == null) {
            return OutputStream.nullOutputStream();
        }
        headSent = true;
        closeResponse();
        ContainerResponse sent = sent(response);
        if (isEmptied || ModelFailure.isAnsweredBy(response, requests)) {
            sent = requests.servletHeaders().empty(sent);
        }
        return container.writeResponseStatusAndHeaders(contentLength, requests.servletHeaders().kept(sent));
    }

    @Override
    public void failure(Throwable error) {
        if (container == null) {
            return;
        }
        RequestProcessingContext processing = requests.current();
        if (headSent || requests.leavesUnmapped() || processing == null) {
            headSent = true;
            closeResponse();
            container.failure(error);
        } else {
            hold(error, processing);
        }
    }

    private void hold(Throwable error, RequestProcessingContext processing) {
        boolean isHeld = processing.closeableService().add(() -> failUnlessAnswered(error));
        if (!isHeld) {
            failUnlessAnswered(error);
        }
    }

    private ContainerResponse sent(ContainerResponse response) {
        if (collected() == null || copiesShared) {
            return response;
        }
        Object replacement = response.getRequestContext().getProperty(REPLACEMENT);
        return replacement == null ? response : SharedAnswer.completed(response, (ContainerResponse) replacement);
    }

    private void failUnlessAnswered(Throwable error) {
        if (!headSent && container != null) {
            try {
                container.failure(error);
            } finally {
                commit();
            }
        }
    }

    /**
     * Jersey closes an answer that was copied once more when the copy is closed, and a shared Response with each later
     * request that throws it.
     */
    @Override
    public void commit() {
        ContainerResponseWriter ending = container;
        container = null;
        if (sendsShared) {
            super.watched(OutputStream.nullOutputStream(), null);
        }
        if (ending != null) {
            ending.commit();
        }
    }

    @Override
    public boolean suspend(long timeOut, TimeUnit timeUnit, TimeoutHandler timeoutHandler) {
        return container != null && container.suspend(timeOut, timeUnit, timeoutHandler);
    }

    @Override
    public void setSuspendTimeout(long timeOut, TimeUnit timeUnit) {
        if (container != null) {
            container.setSuspendTimeout(timeOut, timeUnit);
        }
    }

    @Override
    public boolean enableResponseBuffering() {
        return container != null && container.enableResponseBuffering();
    }

    /** The exchange is in its place from the start if it sends a Response that others may return, too. */
    @Override
    protected OutputStream watched(OutputStream newEntity, WriterInterceptorContext context) {
        return sendsShared ? newEntity : super.watched(newEntity, context);
    }

    /** The stream of a Response that others may return, too, and whether that had no media type. */
    OutputStream sending(OutputStream shared, boolean withoutMediaType) {
        super.watched(shared, null);
        sendsShared = true;
        choosesMediaType = withoutMediaType;
        return this;
    }

    boolean choosesMediaType() {
        return choosesMediaType;
    }
}
