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
import org.jboss.resteasy.specimpl.BuiltResponse;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.HttpResponse;
import org.jboss.resteasy.util.CommitHeaderOutputStream;

/** One request and its answer; a property of the request. */
final class RestEasyExchange extends Exchange {

    private final RestEasyRequests requests;
    /** As the filters see it, then as it is to be written; null when none is on its way. */
    private Object answer;

    RestEasyExchange(RestEasyRequests requests) {
        super(null);
        this.requests = requests;
    }

    /** A response asked for late is born as old as its answer. */
    void collecting(CollectedResponse response, HttpRequest request, Folding folding) {
        collect(response);
        HttpResponse http = requests.currentHttpResponse();
        if (hasBegun() || http != null && http.isCommitted()) {
            response.close();
        } else if (answer instanceof ContainerResponseContext filtered) {
            folding.fold(response, new ResponseContainerRequestContext(request), filtered);
        } else if (answer instanceof BuiltResponse sealed) {
            folding.foldLate(response, new ResponseContainerRequestContext(request),
                    new ContainerResponseContextImpl(request, http, sealed, null, null, null, null));
        }
    }

    void filtering(ContainerResponseContext newAnswer) {
        answer = newAnswer;
        startAgain();
    }

    @Override
    protected void writing(ContainerRequestContext request, ContainerResponseContext filtered) {
        requests.servletVary().keep(filtered);
        BuiltResponse sealed = ((ContainerResponseContextImpl) filtered).getJaxrsResponse();
        answer = sealed;
        if (sealed instanceof OwnResponse own && !own.hasEntity()) {
            own.headers().goOut();
        }
    }

    @Override
    protected OutputStream watched(OutputStream entity, WriterInterceptorContext context) {
        if (context.getHeaders() instanceof OwnHeaders headers) {
            headers.entityIsNextToHead(entity instanceof CommitHeaderOutputStream);
        }
        return super.watched(entity, context);
    }

    @Override
    protected void beginning() {
        if (answer instanceof OwnResponse own) {
            own.headers().entityBegins();
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

    @Override
    protected boolean isHeadSent() {
        return requests.currentHttpResponse().isCommitted();
    }
}
