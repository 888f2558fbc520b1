package io.github.letterhead.internal.resteasy;

import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.TimeoutHandler;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.HttpResponse;
import org.jboss.resteasy.spi.ResteasyAsynchronousResponse;
import org.jboss.resteasy.spi.ValueInjector;

/**
 * Sees what a suspended method is resumed with before RESTEasy does, which writes the media type into a Response before
 * the first filter, and hands the filters what a mapper made in the same way (AbstractAsynchronousResponse, RESTEasy
 * 6.2 and 7.0). The tests {@code aSharedResponseIsSentAtOnceToClientsThatAcceptDifferentTypes} and {@code
 * whatAMapperMakesForAnAsynchronousMethodKeepsItsStatusAndHeaders} will tell when this can go.
 */
record ResumedResponses(ValueInjector delegate, RestEasyRequests requests) implements ValueInjector {

    private static final Class<?>[] TYPES = {ResteasyAsynchronousResponse.class};

    @Override
    public Object inject(boolean unwrapAsync) {
        return delegate.inject(unwrapAsync);
    }

    @Override
    public Object inject(HttpRequest request, HttpResponse response, boolean unwrapAsync) {
        AsyncResponse suspended = (AsyncResponse) delegate.inject(request, response, unwrapAsync);
        return Proxy.newProxyInstance(ResteasyAsynchronousResponse.class.getClassLoader(), TYPES,
                new Seen(suspended, request, requests.sharedResponses()));
    }

    private record Seen(AsyncResponse suspended, HttpRequest request, SharedResponses shared)
            implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            switch (method.getName()) {
                case "resume" -> arguments[0] = resumedWith(arguments[0], method.getParameterTypes()[0]);
                case "setTimeoutHandler" -> arguments[0] = of((TimeoutHandler) arguments[0], (AsyncResponse) proxy);
                case "equals" -> {
                    return proxy == arguments[0];
                }
                default -> { }
            }
            try {
                return method.invoke(suspended, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private Object resumedWith(Object value, Class<?> type) {
            if (type == Object.class) {
                return shared.completed(value, request);
            }
            shared.isolateThrown((Throwable) value, request);
            return value;
        }

        private static TimeoutHandler of(TimeoutHandler handler, AsyncResponse seen) {
            return handler == null ? null : timedOut -> handler.handleTimeout(seen);
        }
    }
}
