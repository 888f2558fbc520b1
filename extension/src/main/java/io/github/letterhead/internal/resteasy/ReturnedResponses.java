package io.github.letterhead.internal.resteasy;

import io.github.letterhead.internal.fold.ReturnShape;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import org.jboss.resteasy.core.CompletionStageHolder;
import org.jboss.resteasy.specimpl.BuiltResponse;
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
record ReturnedResponses(MethodInjector delegate, SharedResponses shared, Returns returns) implements MethodInjector {

    private enum Returns {
        /** What it says, or a stage of that, and no Response. */
        VALUE,
        /** Anything, so that a value can be one of ours. */
        ANYTHING,
        /** What RESTEasy subscribes to. */
        STREAM
    }

    static MethodInjector around(MethodInjector delegate, ResourceLocator method, RestEasyRequests requests) {
        return method instanceof ResourceMethod ? new ReturnedResponses(delegate, requests.sharedResponses(),
                returns(method, requests.providers())) : delegate;
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
            if (e.getCause() instanceof WebApplicationException thrown
                    && thrown.getResponse() instanceof BuiltResponse made) {
                shared.isolate(made);
            }
            throw e;
        }
    }

    private Object own(Object returned, HttpRequest request) {
        if (returned == null || returns == Returns.STREAM) {
            return returned;
        } else if (returned instanceof CompletionStageHolder holder) {
            CompletionStage<?> stage = holder.getStage();
            return returns == Returns.VALUE ? returned : new CompletionStageHolder(stage.thenApply(shared::own));
        } else if (returned instanceof CompletionStage<?> stage) {
            // Arguments came later.
            return returns == Returns.VALUE ? returned : stage.thenApply(shared::own);
        } else if (returned instanceof Response || returns == Returns.ANYTHING) {
            return shared.own(returned);
        }
        // What answers later gets its type from RESTEasy.
        return request.getAsyncContext().isSuspended() ? returned : shared.ok(returned);
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
