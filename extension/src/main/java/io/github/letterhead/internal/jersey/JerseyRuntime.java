package io.github.letterhead.internal.jersey;

import io.github.letterhead.internal.fold.MethodResult;
import io.github.letterhead.internal.fold.RuntimeFacts;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;

/** What Jersey knows of an answer. */
final class JerseyRuntime implements RuntimeFacts {

    private final JerseyRequests requests;
    private final boolean leavesUnmapped;
    private final ServletHeaders servletHeaders;

    JerseyRuntime(JerseyRequests requests, boolean leavesUnmapped, ServletHeaders servletHeaders) {
        this.requests = requests;
        this.leavesUnmapped = leavesUnmapped;
        this.servletHeaders = servletHeaders;
    }

    boolean leavesUnmapped() {
        return leavesUnmapped;
    }

    ServletHeaders servletHeaders() {
        return servletHeaders;
    }

    @Override
    public Method resourceMethod(ContainerRequestContext request) {
        return ((ResourceInfo) request.getUriInfo()).getResourceMethod();
    }

    @Override
    public boolean isMethodResult(ContainerRequestContext request, ContainerResponseContext answer) {
        return !((ContainerResponse) answer).isMappedFromException()
                && ((ContainerRequest) request).getAbortResponse() == null;
    }

    @Override
    public void unwrap(MethodResult result, ContainerRequestContext request, ContainerResponseContext answer) {
        // MethodResultFeature has done it, unless a filter or mapper made the response an entity.
        request.setProperty(MethodResult.PROPERTY, result);
        Response replacement = result.toAnswer(answer.getEntity());
        answer.setEntity(replacement.getEntity());
        answer.setStatusInfo(replacement.getStatusInfo());
        answer.getHeaders().putAll(replacement.getHeaders());
    }

    @Override
    public MultivaluedMap<String, Object> isolatedHeaders(ContainerRequestContext request,
            ContainerResponseContext answer) {
        return answer.getHeaders();
    }

    @Override
    public void writing(ContainerRequestContext request, ContainerResponseContext answer) {
        JerseyExchange.of((ContainerRequest) request).answer((ContainerResponse) answer);
    }

    @Override
    public void notWriting() {
        JerseyExchange.of(beingAnswered()).answer(null);
    }

    @Override
    public ContainerResponseContext beingWritten() {
        return JerseyExchange.of(beingAnswered()).answer();
    }

    @Override
    public ContainerRequest beingAnswered() {
        return requests.current().request();
    }

    @Override
    public boolean isHeadSent() {
        return JerseyExchange.of(beingAnswered()).isHeadSent();
    }
}
