package io.github.letterhead.internal.resteasy;

import io.github.letterhead.internal.collect.CollectedResponse;
import io.github.letterhead.internal.fold.MethodResult;
import io.github.letterhead.internal.fold.ReturnShape;
import io.github.letterhead.internal.fold.ReturnShapes;
import io.github.letterhead.internal.fold.RuntimeFacts;
import io.github.letterhead.internal.write.WriteEvents;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Providers;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.Arrays;
import org.jboss.resteasy.core.ResourceMethodInvoker;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.core.ServerResponseWriter;
import org.jboss.resteasy.core.SynchronousDispatcher;
import org.jboss.resteasy.core.interception.jaxrs.ContainerResponseContextImpl;
import org.jboss.resteasy.core.interception.jaxrs.PreMatchContainerRequestContext;
import org.jboss.resteasy.specimpl.BuiltResponse;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.HttpResponse;

/** What RESTEasy knows of an answer. */
final class RestEasyRuntime implements RuntimeFacts, WriteEvents {

    private static final int SERVER_ERROR = 500;

    private final RestEasyRequests requests;
    private final ReturnShapes shapes = new ReturnShapes();

    RestEasyRuntime(RestEasyRequests requests) {
        this.requests = requests;
    }

    @Override
    public Method resourceMethod(ContainerRequestContext request) {
        ResourceMethodInvoker invoker = invoker(request);
        return invoker == null ? null : invoker.getMethod();
    }

    @Override
    public ReturnShape shape(ContainerRequestContext request, ContainerResponseContext answer) {
        return isOfValue(answer) ? ReturnShape.VALUE : shapes.of(resourceMethod(request));
    }

    @Override
    public Class<?> resourceClass(ContainerRequestContext request) {
        ResourceMethodInvoker invoker = invoker(request);
        return invoker == null ? null : invoker.getResourceClass();
    }

    /**
     * A thread that resumes another request loses its own (AbstractAsynchronousResponse.internalResume pops one
     * context too many, RESTEasy 6.2 and 7.0). The test {@code responseFilterOfARequestThatResumedAnotherOne} will
     * tell when this can go.
     */
    @Override
    public CollectedResponse filtering(ContainerRequestContext request, ContainerResponseContext answer) {
        if (requests.current() == null) {
            ResteasyContext.pushContext(HttpRequest.class,
                    ((PreMatchContainerRequestContext) request).getHttpRequest());
            ResteasyContext.pushContext(Providers.class, requests.providers());
            ResteasyContext.pushContext(HttpResponse.class, ((ContainerResponseContextImpl) answer).getHttpResponse());
        }
        // Most requests have none yet, which is found out only once that way.
        RestEasyExchange exchange =
                requests.exchangeMadeOnce(((PreMatchContainerRequestContext) request).getHttpRequest());
        exchange.filtering(answer);
        if (mayBeShared(request, answer)) {
            requests.sharedResponses().isolatedHeaders(answer);
        }
        return exchange.collected();
    }

    @Override
    public CollectedResponse collected(ContainerRequestContext request) {
        return exchange(request).collected();
    }

    private boolean mayBeShared(ContainerRequestContext request, ContainerResponseContext answer) {
        if (made(answer) instanceof OwnResponse) {
            return false;
        }
        ResourceMethodInvoker invoker = invoker(request);
        boolean isMadeForNull = invoker != null && !answer.hasEntity()
                && isMarked(answer.getEntityAnnotations(), invoker.getMethodAnnotations())
                && made(answer).getClass() == BuiltResponse.class && !made(answer).isClosed();
        return !isMadeForNull && shapes.mayBeShared(invoker == null ? null : invoker.getMethod(),
                isMethodResult(invoker, answer));
    }

    /**
     * RESTEasy marks what a method returned by adding the annotations of the method. What completes later we have seen
     * ourselves, but for null of types that RESTEasy alone knows; server-sent events are opened with a 200 of
     * RESTEasy's own.
     */
    @Override
    public boolean isMethodResult(ContainerRequestContext request, ContainerResponseContext answer) {
        return isOfValue(answer) || isMethodResult(invoker(request), answer);
    }

    private static boolean isOfValue(ContainerResponseContext answer) {
        return made(answer) instanceof OwnResponse own && own.isOfValue();
    }

    private boolean isMethodResult(ResourceMethodInvoker invoker, ContainerResponseContext answer) {
        if (invoker == null || isMarked(answer.getEntityAnnotations(), invoker.getMethodAnnotations())) {
            return invoker != null;
        }
        HttpRequest request = requests.current();
        return SharedResponses.isCompleted(made(answer), request) || !answer.hasEntity()
                && (invoker.isSse() && answer.getStatus() == 200 || answer.getStatus() == 204
                        && request.getAsyncContext().isSuspended() && !ReturnShape.completesLater(invoker.getMethod()));
    }

    private static boolean isMarked(Annotation[] annotations, Annotation[] mark) {
        int offset = annotations == null ? -1 : annotations.length - mark.length;
        return offset >= 0 && Arrays.equals(annotations, offset, annotations.length, mark, 0, mark.length);
    }

    @Override
    public boolean isMapped(ContainerRequestContext request, ContainerResponseContext answer) {
        return isMapped();
    }

    /**
     * Nothing but the stack tells (SynchronousDispatcher.writeException, RESTEasy 6.2 and 7.0). Asked only when
     * something has failed, so that it need not be fast. The test {@code
     * aMappedAnswerThatDoesNotFitBecomesAnEmpty500InPlace} will tell when this can go.
     */
    private static boolean isMapped() {
        return StackWalker.getInstance().walk(frames -> frames.anyMatch(frame ->
                frame.getMethodName().equals("writeException")
                        && frame.getClassName().equals(SynchronousDispatcher.class.getName())));
    }

    @Override
    public boolean completesNullWithOk() {
        return false;
    }

    @Override
    public void unwrap(MethodResult result, ContainerRequestContext request, ContainerResponseContext answer) {
        BuiltResponse made = made(answer);
        BuiltResponse replacement = (BuiltResponse) result.toAnswer(made.getEntity(), made.getStatus(), request);
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
        return requests.sharedResponses().isolatedHeaders(answer);
    }

    /** Without its leading slash, as ResponseBuilderImpl does it. */
    @Override
    public URI absolute(URI location, UriInfo uriInfo) {
        String path = location.toString();
        return uriInfo.getBaseUri().resolve(path.startsWith("/") ? path.substring(1) : path);
    }

    @Override
    public boolean failsInPlace() {
        boolean isMapped = isMapped();
        if (isMapped) {
            requests.currentHttpResponse().setStatus(SERVER_ERROR);
        }
        return isMapped;
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
        method.register(new EntityInterceptor());
    }

    @Override
    public void judging(ContainerRequestContext request) {
        EntityInterceptor.forget(request);
    }

    @Override
    public void replaceEntity(ContainerRequestContext request, ContainerResponseContext answer, Object entity,
            Type type) {
        BuiltResponse made = made(answer);
        if (entity != null && mayBeShared(request, answer)) {
            EntityInterceptor.replace(request, entity, type);
            if (isWriteable(made)) {
                return;
            }
        }
        answer.setEntity(entity == null ? null : new GenericEntity<>(entity, type));
    }

    /** RESTEasy looks for a writer of the entity before an interceptor can replace that. */
    private boolean isWriteable(BuiltResponse made) {
        Class<?> type = made.getEntityClass();
        return made.getMediaType() != null && requests.providers().getMessageBodyWriter(type,
                made.getGenericType(), made.getAnnotations(), made.getMediaType()) != null;
    }

    @Override
    public boolean isHeadSent(ContainerRequestContext request, ContainerResponseContext answer) {
        return ((ContainerResponseContextImpl) answer).getHttpResponse().isCommitted();
    }

    @Override
    public RestEasyExchange exchange(ContainerRequestContext request) {
        return requests.exchange(request);
    }

    @Override
    public RestEasyExchange exchange(WriterInterceptorContext context) {
        return requests.exchange(context);
    }

    private static BuiltResponse made(ContainerResponseContext answer) {
        return ((ContainerResponseContextImpl) answer).getJaxrsResponse();
    }

    private static ResourceMethodInvoker invoker(ContainerRequestContext request) {
        return (ResourceMethodInvoker) request.getProperty(ResourceMethodInvoker.class.getName());
    }
}
