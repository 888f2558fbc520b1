package io.github.letterhead.internal.resteasy;

import io.github.letterhead.internal.fold.ReturnShape;
import jakarta.ws.rs.WebApplicationException;
import java.util.concurrent.CompletionStage;
import org.jboss.resteasy.core.CompletionStageHolder;
import org.jboss.resteasy.specimpl.BuiltResponse;
import org.jboss.resteasy.spi.ApplicationException;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.HttpResponse;
import org.jboss.resteasy.spi.MethodInjector;
import org.jboss.resteasy.spi.ValueInjector;
import org.jboss.resteasy.spi.metadata.ResourceLocator;
import org.jboss.resteasy.spi.metadata.ResourceMethod;

/**
 * Sees a Response that a method returns, completes with or throws before RESTEasy does, which writes the media type
 * into it before the first filter (ResourceMethodInvoker.afterInvoke and ServerResponseWriter, RESTEasy 6.2 and 7.0).
 * The test {@code aSharedResponseIsSentAtOnceToClientsThatAcceptDifferentTypes} will tell when this can go.
 */
record ReturnedResponses(MethodInjector delegate, SharedResponses shared, boolean mayComplete)
        implements MethodInjector {

    static MethodInjector around(MethodInjector delegate, ResourceLocator method, SharedResponses shared) {
        return method instanceof ResourceMethod
                ? new ReturnedResponses(delegate, shared, ReturnShape.admitsDetached(method.getMethod())) : delegate;
    }

    @Override
    public Object invoke(HttpRequest request, HttpResponse response, Object target) {
        try {
            return own(delegate.invoke(request, response, target));
        } catch (ApplicationException e) {
            if (e.getCause() instanceof WebApplicationException thrown
                    && thrown.getResponse() instanceof BuiltResponse made) {
                shared.isolate(made);
            }
            throw e;
        }
    }

    private Object own(Object returned) {
        if (mayComplete && returned instanceof CompletionStageHolder holder) {
            CompletionStage<?> stage = holder.getStage();
            return new CompletionStageHolder(stage.thenApply(shared::own));
        }
        return shared.own(returned);
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
