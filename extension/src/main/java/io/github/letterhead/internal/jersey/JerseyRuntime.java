package io.github.letterhead.internal.jersey;

import io.github.letterhead.internal.fold.MethodResult;
import io.github.letterhead.internal.fold.RuntimeFacts;
import io.github.letterhead.internal.write.WriteEvents;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.List;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;

/** What Jersey knows of an answer. */
final class JerseyRuntime implements RuntimeFacts, WriteEvents {

    private final JerseyRequests requests;

    JerseyRuntime(JerseyRequests requests) {
        this.requests = requests;
    }

    static Method matchedMethod(ContainerRequestContext request) {
        return ((ResourceInfo) request.getUriInfo()).getResourceMethod();
    }

    static boolean isMethodResult(ContainerRequest request, ContainerResponse answer) {
        return !answer.isMappedFromException() && request.getAbortResponse() == null;
    }

    @Override
    public Method resourceMethod(ContainerRequestContext request) {
        return matchedMethod(request);
    }

    @Override
    public boolean isMethodResult(ContainerRequestContext request, ContainerResponseContext answer) {
        return isMethodResult((ContainerRequest) request, (ContainerResponse) answer);
    }

    @Override
    public boolean completesNullWithOk() {
        return true;
    }

    @Override
    public void filtering(ContainerRequestContext request, ContainerResponseContext answer) {
        requests.exchange((ContainerRequest) request).filtering((ContainerResponse) answer);
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
        ContainerRequest own = (ContainerRequest) request;
        return requests.exchange(own).isolatedHeaders((ContainerResponse) answer, own);
    }

    @Override
    public URI absolute(URI location, UriInfo uriInfo) {
        return uriInfo.getBaseUri().resolve(location);
    }

    @Override
    public void writing(ContainerRequestContext request, ContainerResponseContext answer) {
        requests.exchange((ContainerRequest) request).writing();
    }

    @Override
    public void notWriting(MultivaluedMap<String, Object> headers, List<Object> cookies) {
        requests.exchange(requests.current().request()).notWriting();
    }

    @Override
    public OutputStream watched(OutputStream entity, WriterInterceptorContext context) {
        return requests.exchange(requests.current().request()).watched(entity);
    }

    @Override
    public void begun() {
        requests.exchange(requests.current().request()).begun();
    }

    @Override
    public boolean isHeadSent() {
        return requests.exchange(requests.current().request()).isHeadSent();
    }
}
