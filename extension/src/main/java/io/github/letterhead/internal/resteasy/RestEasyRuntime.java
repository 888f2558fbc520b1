package io.github.letterhead.internal.resteasy;

import io.github.letterhead.internal.fold.MethodResult;
import io.github.letterhead.internal.fold.Ours;
import io.github.letterhead.internal.fold.ReturnShape;
import io.github.letterhead.internal.fold.ReturnShapes;
import io.github.letterhead.internal.fold.RuntimeFacts;
import io.github.letterhead.internal.write.WriteEvents;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.core.ResourceMethodInvoker;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.core.ServerResponseWriter;
import org.jboss.resteasy.core.interception.jaxrs.ContainerResponseContextImpl;
import org.jboss.resteasy.core.interception.jaxrs.PreMatchContainerRequestContext;
import org.jboss.resteasy.specimpl.BuiltResponse;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.HttpResponse;

/** What RESTEasy knows of an answer. */
final class RestEasyRuntime implements RuntimeFacts, WriteEvents {

    private final RestEasyRequests requests;
    private final ReturnShapes shapes;
    private final SharedResponses sharedResponses;
    private final ServletVary servletVary;
    private final FailedHead failedHead;

    RestEasyRuntime(RestEasyRequests requests, ReturnShapes shapes) {
        this.shapes = shapes;
        this.requests = requests;
        this.sharedResponses = new SharedResponses(requests);
        this.failedHead = new FailedHead(requests);
        this.servletVary = new ServletVary(requests.providers());
    }

    @Override
    public Method resourceMethod(ContainerRequestContext request) {
        ResourceMethodInvoker invoker = invoker(request);
        return invoker == null ? null : invoker.getMethod();
    }

    /**
     * A thread that resumes another request loses its own (AbstractAsynchronousResponse.internalResume pops one
     * context too many, RESTEasy 6.2 and 7.0). The test {@code responseFilterOfARequestThatResumedAnotherOne} will
     * tell when this can go.
     */
    @Override
    public void filtering(ContainerRequestContext request, ContainerResponseContext answer) {
        if (requests.current() == null) {
            ResteasyContext.pushContext(HttpRequest.class,
                    ((PreMatchContainerRequestContext) request).getHttpRequest());
            ResteasyContext.pushContext(HttpResponse.class, ((ContainerResponseContextImpl) answer).getHttpResponse());
        }
        request.setProperty(RestEasyRequests.ANSWER, answer);
        if (mayBeShared(request, answer) && isFiltered(request)) {
            isolatedHeaders(request, answer);
        }
    }

    private boolean mayBeShared(ContainerRequestContext request, ContainerResponseContext answer) {
        return !isMethodResult(request, answer) || shapes.of(resourceMethod(request)) != ReturnShape.VALUE;
    }

    /** By a filter of the application, which may change the answer though nobody asked for the response. */
    private boolean isFiltered(ContainerRequestContext request) {
        ResourceMethodInvoker invoker = invoker(request);
        ContainerResponseFilter[] filters = invoker == null
                ? requests.providers().getContainerResponseFilterRegistry().postMatch(null, null)
                : invoker.getResponseFilters();
        return !Arrays.stream(filters).allMatch(Ours::is);
    }

    /**
     * RESTEasy marks what a method returned by adding the annotations of the method. What completes later is a
     * Response that nothing tells from a mapper's, null is a 204, and server-sent events are opened with a 200 of
     * RESTEasy's own.
     */
    @Override
    public boolean isMethodResult(ContainerRequestContext request, ContainerResponseContext answer) {
        ResourceMethodInvoker invoker = invoker(request);
        if (invoker == null || isMarked(answer.getEntityAnnotations(), invoker.getMethodAnnotations())) {
            return invoker != null;
        }
        if (!answer.hasEntity() && invoker.isSse() && answer.getStatus() == 200) {
            return true;
        }
        return requests.current().getAsyncContext().isSuspended() && (answer.getStatus() == 204 && !answer.hasEntity()
                || shapes.of(invoker.getMethod()) == ReturnShape.OPEN_ASYNC);
    }

    private static boolean isMarked(Annotation[] annotations, Annotation[] mark) {
        int offset = annotations == null ? -1 : annotations.length - mark.length;
        return offset >= 0 && Arrays.equals(annotations, offset, annotations.length, mark, 0, mark.length);
    }

    @Override
    public boolean completesNullWithOk() {
        return false;
    }

    @Override
    public void unwrap(MethodResult result, ContainerRequestContext request, ContainerResponseContext answer) {
        request.setProperty(MethodResult.PROPERTY, result);
        BuiltResponse made = ((ContainerResponseContextImpl) answer).getJaxrsResponse();
        BuiltResponse replacement = (BuiltResponse) result.toAnswer(made.getEntity());
        made.setEntity(replacement.getEntity());
        made.setGenericType(replacement.getGenericType());
        answer.setStatusInfo(replacement.getStatusInfo());
        made.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        made.getHeaders().putAll(replacement.getHeaders());
        ServerResponseWriter.setResponseMediaType(made, requests.current(), requests.currentHttpResponse(),
                requests.providers(), invoker(request));
    }

    @Override
    public MultivaluedMap<String, Object> isolatedHeaders(ContainerRequestContext request,
            ContainerResponseContext answer) {
        sharedResponses.isolate(((ContainerResponseContextImpl) answer).getJaxrsResponse());
        return answer.getHeaders();
    }

    /** Without its leading slash, as ResponseBuilderImpl does it. */
    @Override
    public URI absolute(URI location, UriInfo uriInfo) {
        String path = location.toString();
        return uriInfo.getBaseUri().resolve(path.startsWith("/") ? path.substring(1) : path);
    }

    @Override
    public void writing(ContainerRequestContext request, ContainerResponseContext answer) {
        servletVary.keep(request, answer, this);
        request.setProperty(RestEasyRequests.ANSWER, ((ContainerResponseContextImpl) answer).getJaxrsResponse());
    }

    @Override
    public void begun() {
        requests.current().setAttribute(RestEasyRequests.ANSWER, RestEasyRequests.BEGUN);
    }

    @Override
    public void notWriting(MultivaluedMap<String, Object> headers, List<Object> cookies) {
        HttpRequest request = requests.current();
        boolean hasBegun = request.getAttribute(RestEasyRequests.ANSWER) == RestEasyRequests.BEGUN;
        request.removeAttribute(RestEasyRequests.ANSWER);
        if (hasBegun) {
            failedHead.takeBack(headers, cookies);
        }
    }

    @Override
    public boolean isHeadSent() {
        return requests.currentHttpResponse().isCommitted();
    }

    private static ResourceMethodInvoker invoker(ContainerRequestContext request) {
        return (ResourceMethodInvoker) request.getProperty(ResourceMethodInvoker.class.getName());
    }
}
