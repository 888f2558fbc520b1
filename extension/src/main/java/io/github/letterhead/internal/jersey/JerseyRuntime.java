package io.github.letterhead.internal.jersey;

import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.fold.MethodResult;
import io.github.letterhead.internal.fold.ReturnShape;
import io.github.letterhead.internal.fold.RuntimeFacts;
import io.github.letterhead.internal.write.WriteEvents;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Providers;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.URI;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.server.model.ResourceMethod;

/** What Jersey knows of an answer. */
final class JerseyRuntime implements RuntimeFacts, WriteEvents {

    private static final int SERVER_ERROR = 500;

    private final JerseyRequests requests;
    private final Locations locations;

    JerseyRuntime(JerseyRequests requests, Locations locations) {
        this.requests = requests;
        this.locations = locations;
    }

    static Method matchedMethod(ContainerRequestContext request) {
        return ((ResourceInfo) request.getUriInfo()).getResourceMethod();
    }

    @Override
    public Class<?> resourceClass(ContainerRequestContext request) {
        return ((ResourceInfo) request.getUriInfo()).getResourceClass();
    }

    static boolean isMethodResult(ContainerRequest request, ContainerResponse answer) {
        return !answer.isMappedFromException() && request.getAbortResponse() == null;
    }

    @Override
    public Method resourceMethod(ContainerRequestContext request) {
        ResourceMethod matched = ((ExtendedUriInfo) request.getUriInfo()).getMatchedResourceMethod();
        return matched != null && matched.isExtended() ? null : matchedMethod(request);
    }

    @Override
    public ReturnShape shape(ContainerRequestContext request, ContainerResponseContext answer) {
        return requests.shapes().of(resourceMethod(request));
    }

    @Override
    public boolean isMethodResult(ContainerRequestContext request, ContainerResponseContext answer) {
        return isMethodResult((ContainerRequest) request, (ContainerResponse) answer);
    }

    @Override
    public boolean isMapped(ContainerRequestContext request, ContainerResponseContext answer) {
        return ((ContainerResponse) answer).isMappedFromException();
    }

    @Override
    public boolean completesNullWithOk() {
        return true;
    }

    @Override
    public CollectedResponse filtering(ContainerRequestContext request, ContainerResponseContext answer) {
        JerseyExchange exchange = exchange(request);
        exchange.filtering((ContainerResponse) answer);
        return exchange.collected();
    }

    @Override
    public CollectedResponse collected(ContainerRequestContext request) {
        return exchange(request).collected();
    }

    @Override
    public void unwrap(MethodResult result, ContainerRequestContext request, ContainerResponseContext answer) {
        // MethodResultFeature has done it, unless a filter or mapper made the response an entity.
        Response replacement = result.toAnswer(answer.getEntity(), answer.getStatus(), request);
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
    public <V> MultivaluedMap<String, V> plain(MultivaluedMap<String, V> headers) {
        return Unguarded.headers(headers);
    }

    @Override
    public URI absolute(URI location, UriInfo uriInfo) {
        return locations.resolved(location, uriInfo);
    }

    @Override
    public boolean isServing() {
        return requests.current() != null;
    }

    @Override
    public Providers providers() {
        return requests.providers();
    }

    @Override
    public void modelled(FeatureContext method) {
        method.register(new CopyFilter(requests));
    }

    /** The answer is one of this request alone: what may be shared was copied before the first filter. */
    @Override
    public void replaceEntity(ContainerRequestContext request, ContainerResponseContext answer, Object entity,
            Type type) {
        answer.setEntity(entity == null ? null : new GenericEntity<>(entity, type));
    }

    @Override
    public boolean failsInPlace() {
        JerseyExchange exchange = requests.exchange(requests.current().request());
        ContainerResponse answer = exchange.answer();
        boolean isMapped = answer != null && answer.isMappedFromException();
        if (isMapped) {
            answer.setStatus(SERVER_ERROR);
        }
        return isMapped;
    }

    @Override
    public void emptied(ContainerRequestContext request) {
        exchange(request).emptied();
    }

    @Override
    public boolean isHeadSent(ContainerRequestContext request, ContainerResponseContext answer) {
        return exchange(request).isHeadSent();
    }

    @Override
    public JerseyExchange exchange(ContainerRequestContext request) {
        return requests.exchange((ContainerRequest) request);
    }

    /** Only properties lead from the context to the request, and each would cost every request memory. */
    @Override
    public JerseyExchange exchange(WriterInterceptorContext context) {
        return requests.exchange(requests.current().request());
    }
}
