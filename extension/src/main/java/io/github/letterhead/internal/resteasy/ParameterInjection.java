package io.github.letterhead.internal.resteasy;

import io.github.letterhead.Response;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jboss.resteasy.core.AsynchronousResponseInjector;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.spi.HttpResponse;
import org.jboss.resteasy.spi.InjectorFactory;
import org.jboss.resteasy.spi.MethodInjector;
import org.jboss.resteasy.spi.ResteasyProviderFactory;
import org.jboss.resteasy.spi.ValueInjector;
import org.jboss.resteasy.spi.metadata.MethodParameter;
import org.jboss.resteasy.spi.metadata.Parameter;
import org.jboss.resteasy.spi.metadata.ResourceLocator;

/**
 * Gives method parameters the response itself, so that it works on any thread. RESTEasy hands out a proxy that knows
 * the threads of the request alone (ContextParameterInjector, RESTEasy 6.2 and 7.0). It is a proxy of the factory and
 * not a class, since that interface gains methods (6.2.16). It also lets {@link ReturnedResponses} see what methods
 * return.
 */
record ParameterInjection(RestEasyRequests requests, InjectorFactory delegate) implements InvocationHandler {

    static InjectorFactory around(InjectorFactory delegate, RestEasyRequests requests) {
        return (InjectorFactory) Proxy.newProxyInstance(InjectorFactory.class.getClassLoader(),
                new Class<?>[] {InjectorFactory.class}, new ParameterInjection(requests, delegate));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("createParameterExtractor") && arguments[0] instanceof MethodParameter parameter
                && parameter.getParamType() == Parameter.ParamType.CONTEXT && parameter.getType() == Response.class) {
            return new Injector(requests);
        }
        try {
            Object made = method.invoke(delegate, arguments);
            if (made instanceof AsynchronousResponseInjector suspended) {
                return new ResumedResponses(suspended, requests);
            }
            return made instanceof MethodInjector injector
                    ? ReturnedResponses.around(injector, (ResourceLocator) arguments[0],
                            (ResteasyProviderFactory) arguments[1], requests) : made;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private record Injector(RestEasyRequests requests) implements ValueInjector {

        @Override
        public Object inject(HttpRequest request, HttpResponse response, boolean unwrapAsync) {
            return requests.response(request, response);
        }

        @Override
        public Object inject(boolean unwrapAsync) {
            return requests.currentResponse();
        }
    }
}
