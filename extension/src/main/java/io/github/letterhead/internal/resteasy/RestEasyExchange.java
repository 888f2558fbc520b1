package io.github.letterhead.internal.resteasy;

import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.fold.Folding;
import io.github.letterhead.internal.write.Exchange;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.OutputStream;
import java.util.List;
import org.jboss.resteasy.core.interception.jaxrs.ContainerResponseContextImpl;
import org.jboss.resteasy.core.interception.jaxrs.ResponseContainerRequestContext;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.HttpResponse;
import org.jboss.resteasy.util.CommitHeaderAsyncOutputStream;
import org.jboss.resteasy.util.CommitHeaderOutputStream;

/** One request and its answer; a property of the request. */
final class RestEasyExchange extends Exchange {

    private final RestEasyRequests requests;
    /** Null before its filters, and when it could not be written. */
    private ContainerResponseContextImpl answer;
    private boolean sealed;

    RestEasyExchange(RestEasyRequests requests) {
        super(null);
        this.requests = requests;
    }

    /**
     * A response asked for late is born as old as its answer.
     *
     * @param known what sends the answer, or null if whoever asks does not know it
     */
    void collecting(CollectedResponse response, HttpRequest request, Folding folding, HttpResponse known) {
        collect(response);
        if (hasBegun() || (answer == null && known != null ? known.isCommitted() : isHeadSent())) {
            response.close();
        } else if (sealed) {
            folding.foldLate(response, new ResponseContainerRequestContext(request), answer);
        } else if (answer != null) {
            folding.fold(response, new ResponseContainerRequestContext(request), answer);
        }
    }

    void filtering(ContainerResponseContext newAnswer) {
        answer = (ContainerResponseContextImpl) newAnswer;
        sealed = false;
        startAgain();
    }

    @Override
    protected void writing(ContainerRequestContext request, ContainerResponseContext filtered) {
        requests.servletVary().keep(filtered, collected());
        sealed = true;
    }

    @Override
    protected OutputStream watched(OutputStream entity, WriterInterceptorContext context) {
        if (context.getHeaders() instanceof OwnHeaders headers) {
            headers.entityIsNextToHead(entity instanceof CommitHeaderOutputStream
                    || entity instanceof CommitHeaderAsyncOutputStream);
        }
        return super.watched(entity, context);
    }

    @Override
    protected void beginning() {
        if (answer != null && answer.getJaxrsResponse() instanceof OwnResponse own) {
            if (answer.hasEntity()) {
                own.headers().entityBegins(requests.mediaTypeTexts());
            } else {
                own.headers().goOut();
            }
        }
    }

    @Override
    protected void notWriting(MultivaluedMap<String, Object> headers, List<Object> cookies) {
        boolean hasWritten = hasBegun();
        filtering(null);
        if (hasWritten) {
            requests.failedHead().takeBack(headers, cookies, collected());
        }
    }

    /** A thread may have lost the request that it serves, but the answer has not. */
    @Override
    protected boolean isHeadSent() {
        HttpResponse http = answer == null ? requests.currentHttpResponse() : answer.getHttpResponse();
        return http != null && http.isCommitted();
    }
}
