package io.github.letterhead.internal.resteasy;

import io.github.letterhead.internal.fold.ReturnShape;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jboss.resteasy.core.CompletionStageHolder;
import org.jboss.resteasy.spi.ApplicationException;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.HttpResponse;
import org.jboss.resteasy.spi.MethodInjector;
import org.jboss.resteasy.spi.ResteasyProviderFactory;
import org.jboss.resteasy.spi.ValueInjector;
import org.jboss.resteasy.spi.metadata.ResourceLocator;
import org.jboss.resteasy.spi.metadata.ResourceMethod;

/**
 * Sees what a method returns, completes with or throws before RESTEasy does, which writes the media type into a
 * Response before the first filter (ResourceMethodInvoker.afterInvoke and ServerResponseWriter, RESTEasy 6.2 and 7.0).
 * The test {@code aSharedResponseIsSentAtOnceToClientsThatAcceptDifferentTypes} will tell when this can go.
 *
 * @param returns what the method can return
 */
record ReturnedResponses(MethodInjector delegate, RestEasyRequests requests, Returns returns)
        implements MethodInjector {

    private enum Returns {
        /** What it says, or a stage of that, and no Response. */
        VALUE,
        /** Anything, so that a value can be one of ours. */
        ANYTHING,
        /** What RESTEasy subscribes to. */
        STREAM
    }

    /** The providers are those of the method. */
    static MethodInjector around(MethodInjector delegate, ResourceLocator locator, ResteasyProviderFactory providers,
            RestEasyRequests requests) {
        if (!(locator instanceof ResourceMethod method)) {
            return delegate;
        }
        if (method.getHttpMethods().contains(HttpMethod.PATCH)) {
            requests.patched();
        }
        return new ReturnedResponses(delegate, requests, returns(method, providers));
    }

    private static Returns returns(ResourceLocator method, ResteasyProviderFactory providers) {
        Class<?> type = method.getReturnType();
        if (providers.getAsyncStreamProvider(type) != null || providers.getAsyncResponseProvider(type) != null
                && !CompletionStage.class.isAssignableFrom(type)) {
            return Returns.STREAM;
        }
        return ReturnShape.admitsDetached(method.getMethod()) ? Returns.ANYTHING : Returns.VALUE;
    }

    @Override
    public Object invoke(HttpRequest request, HttpResponse response, Object target) {
        try {
            return own(delegate.invoke(request, response, target), request);
        } catch (ApplicationException e) {
            requests.sharedResponses().isolateThrown(e, request);
            throw e;
        }
    }

    private Object own(Object returned, HttpRequest request) {
        if (returned == null || returns == Returns.STREAM || requests.isForPatch(request)) {
            return returned;
        } else if (returned instanceof CompletionStageHolder holder) {
            return new CompletionStageHolder(completed(holder.getStage(), request));
        } else if (returned instanceof CompletionStage<?> stage) {
            // Arguments came later.
            return completed(stage, request);
        } else if (returned instanceof Response || returns == Returns.ANYTHING) {
            return requests.sharedResponses().own(returned);
        }
        // What answers later gets its type from RESTEasy.
        return request.getAsyncContext().isSuspended() ? returned : requests.sharedResponses().ok(returned);
    }

    /** A method with arguments that come later may return a stage itself. */
    private CompletionStage<Object> completed(CompletionStage<?> stage, HttpRequest request) {
        return stage.handle((value, failure) -> {
            if (failure != null) {
                requests.sharedResponses().isolateThrown(failure, request);
                throw failure instanceof CompletionException known ? known : new CompletionException(failure);
            }
            return value instanceof CompletionStageHolder holder ? completed(holder.getStage(), request)
                    : value instanceof CompletionStage<?> inner ? completed(inner, request)
                    : requests.sharedResponses().completed(value, request);
        });
    }

    @Override
    public Object injectArguments(HttpRequest request, HttpResponse response) {
        return delegate.injectArguments(request, response);
    }

    @Override
    public ValueInjector[] getParams() {
        return delegate.getParams();
    }

    @Override
    public boolean expectsBody() {
        return delegate.expectsBody();
    }
}
