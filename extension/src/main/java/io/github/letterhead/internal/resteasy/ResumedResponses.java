package io.github.letterhead.internal.resteasy;

import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.TimeoutHandler;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.HttpResponse;
import org.jboss.resteasy.spi.ValueInjector;

/**
 * Sees what a suspended method is resumed with before RESTEasy does, which writes the media type into a Response before
 * the first filter, and hands the filters what a mapper made in the same way (AbstractAsynchronousResponse, RESTEasy
 * 6.2 and 7.0). The tests {@code aSharedResponseIsSentAtOnceToClientsThatAcceptDifferentTypes} and {@code
 * whatAMapperMakesForAnAsynchronousMethodKeepsItsStatusAndHeaders} will tell when this can go.
 */
record ResumedResponses(ValueInjector delegate, RestEasyRequests requests) implements ValueInjector {

    @Override
    public Object inject(boolean unwrapAsync) {
        return delegate.inject(unwrapAsync);
    }

    @Override
    public Object inject(HttpRequest request, HttpResponse response, boolean unwrapAsync) {
        return new Own((AsyncResponse) delegate.inject(request, response, unwrapAsync), request,
                requests.sharedResponses());
    }

    private record Own(AsyncResponse delegate, HttpRequest request, SharedResponses shared) implements AsyncResponse {

        @Override
        public boolean resume(Object answer) {
            return delegate.resume(shared.completed(answer, request));
        }

        @Override
        public boolean resume(Throwable failure) {
            shared.isolateThrown(failure, request);
            return delegate.resume(failure);
        }

        @Override
        public boolean cancel() {
            return delegate.cancel();
        }

        @Override
        public boolean cancel(int retryAfter) {
            return delegate.cancel(retryAfter);
        }

        @Override
        public boolean cancel(Date retryAfter) {
            return delegate.cancel(retryAfter);
        }

        @Override
        public boolean isSuspended() {
            return delegate.isSuspended();
        }

        @Override
        public boolean isCancelled() {
            return delegate.isCancelled();
        }

        @Override
        public boolean isDone() {
            return delegate.isDone();
        }

        @Override
        public boolean setTimeout(long time, TimeUnit unit) {
            return delegate.setTimeout(time, unit);
        }

        @Override
        public void setTimeoutHandler(TimeoutHandler handler) {
            delegate.setTimeoutHandler(handler == null ? null : resumed -> handler.handleTimeout(this));
        }

        @Override
        public Collection<Class<?>> register(Class<?> callback) {
            return delegate.register(callback);
        }

        @Override
        public Map<Class<?>, Collection<Class<?>>> register(Class<?> callback, Class<?>... callbacks) {
            return delegate.register(callback, callbacks);
        }

        @Override
        public Collection<Class<?>> register(Object callback) {
            return delegate.register(callback);
        }

        @Override
        public Map<Class<?>, Collection<Class<?>>> register(Object callback, Object... callbacks) {
            return delegate.register(callback, callbacks);
        }
    }
}
