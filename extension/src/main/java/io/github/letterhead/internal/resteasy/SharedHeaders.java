package io.github.letterhead.internal.resteasy;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.specimpl.BuiltResponse;
import org.jboss.resteasy.specimpl.MultivaluedTreeMap;
import org.jboss.resteasy.spi.HttpRequest;

/**
 * A constant Response, or the one of a constant exception, lends RESTEasy its own header map, so that requests would find
 * each other's headers in it (ServerResponseWriter and ContainerResponseContextImpl, RESTEasy 6.2 and 7.0; there is no
 * step in which the response could be replaced by a copy). So the map is made one that looks different to every request:
 * to each it is the map as it was, with the changes of that request. The test {@code sharedConstantsCarryNothingOver}
 * will tell when this can go.
 */
final class SharedHeaders {

    private static final String COPIES = "io.github.letterhead.headers";

    private final RestEasyRequests requests;
    private final Field lines = lines();

    SharedHeaders(RestEasyRequests requests) {
        this.requests = requests;
    }

    void isolate(BuiltResponse response) {
        synchronized (response) {
            try {
                Map<?, ?> present = (Map<?, ?>) lines.get(response.getMetadata());
                if (!(Proxy.isProxyClass(present.getClass()))) {
                    lines.set(response.getMetadata(), Proxy.newProxyInstance(SharedHeaders.class.getClassLoader(),
                            new Class<?>[] {Map.class}, new PerRequest(requests, copy(present))));
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("the field was made accessible before", e);
            }
        }
    }

    private static Map<String, List<Object>> copy(Map<?, ?> headers) {
        Map<String, List<Object>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put((String) name, new ArrayList<>((List<?>) values)));
        return copy;
    }

    private static Field lines() {
        try {
            Field field = MultivaluedTreeMap.class.getDeclaredField("map");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("This RESTEasy keeps the headers of a Response in another way than 6.2 and 7.0,"
                    + " for which Letterhead was made; a newer Letterhead may know it", e);
        }
    }

    /** Outside of any request the map is what it was when it was first shared. */
    private record PerRequest(RestEasyRequests requests, Map<String, List<Object>> original)
            implements InvocationHandler {

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(ofCurrentRequest(), arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private Map<String, List<Object>> ofCurrentRequest() {
            HttpRequest request = requests.current();
            return request == null ? original : copies(request).computeIfAbsent(this, shared -> copy(original));
        }

        @SuppressWarnings("unchecked")
        private static Map<PerRequest, Map<String, List<Object>>> copies(HttpRequest request) {
            Object copies = request.getAttribute(COPIES);
            if (copies == null) {
                copies = new IdentityHashMap<>();
                request.setAttribute(COPIES, copies);
            }
            return (Map<PerRequest, Map<String, List<Object>>>) copies;
        }
    }
}
