package io.github.letterhead.internal.resteasy;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.core.Headers;
import org.jboss.resteasy.core.interception.jaxrs.ContainerResponseContextImpl;
import org.jboss.resteasy.specimpl.BuiltResponse;
import org.jboss.resteasy.specimpl.MultivaluedTreeMap;
import org.jboss.resteasy.spi.ApplicationException;
import org.jboss.resteasy.spi.HttpRequest;
import org.jboss.resteasy.util.CaseInsensitiveMap;

/**
 * A constant Response, or the one of a constant exception, lends RESTEasy its own header map, so that requests would
 * find each other's headers in it (ServerResponseWriter and ContainerResponseContextImpl, RESTEasy 6.2 and 7.0). One
 * that a method returns or completes with is replaced by a copy. For the others (of exceptions and mappers, passed to
 * abortWith, resumed) there is no step in which that could be done. So the map is made one that looks different to
 * every request: to each it is the map as it was, with the changes of that request. The test {@code
 * aSharedExceptionWithEntityCarriesNothingToTheNextRequest} will tell when this can go.
 */
final class SharedResponses {

    private static final String VIEWS = "io.github.letterhead.views";
    /** The request property with a Response that a method completed with, and that was not copied. */
    private static final String COMPLETED = "io.github.letterhead.completed";
    /** Writes a final field, which a VarHandle cannot; null where there is none. */
    private static final Field LINES = linesField();
    /** Reads it, at a tenth of the cost, if it is a constant to the compiler. */
    private static final VarHandle READ_LINES = read(LINES);

    private final RestEasyRequests requests;
    private final OwnResponse blank = OwnResponse.blank();

    SharedResponses(RestEasyRequests requests) {
        if (LINES == null) {
            throw new IllegalStateException("This RESTEasy keeps the headers of a Response in another way than 6.2 and "
                    + "7.0, for which Letterhead was made; a newer Letterhead may know it");
        }
        this.requests = requests;
    }

    /** What RESTEasy gets in place of what a method returned: a copy, if that is a Response that RESTEasy built. */
    Object own(Object returned) {
        if (returned instanceof OwnResponse own) {
            return blank.of(own, own.headers());
        }
        // A subclass may be anything, and a closed one has no entity to copy.
        return returned != null && returned.getClass() == BuiltResponse.class
                && !((BuiltResponse) returned).isClosed() ? own((BuiltResponse) returned) : returned;
    }

    /** The same for what a method completes a stage or is resumed with; so that what a mapper makes is told from it. */
    Object completed(Object value, HttpRequest request) {
        Object own = value == null ? blank.ofNothing() : own(value);
        if (own instanceof Response && !(own instanceof OwnResponse)) {
            request.setAttribute(COMPLETED, own);
        }
        return own;
    }

    /** Whether this is an answer that {@link #completed} has seen. */
    static boolean isCompleted(BuiltResponse answer, HttpRequest request) {
        return answer instanceof OwnResponse || answer == request.getAttribute(COMPLETED);
    }

    /** What RESTEasy would make of a value, which has more parts. */
    OwnResponse ok(Object value) {
        return blank.ofValue(value);
    }

    private OwnResponse own(BuiltResponse returned) {
        while (true) {
            try {
                return pristine(returned);
            } catch (ConcurrentModificationException e) {
                // A mapper gives the same one, and RESTEasy writes the first media type into it at this moment.
                Thread.onSpinWait();
            }
        }
    }

    /** One that was also thrown, or the like, as it was then: this may be the thread of no request, or of another. */
    private OwnResponse pristine(BuiltResponse returned) {
        Map<String, List<Object>> present = lines(returned);
        InvocationHandler shared = perRequest(present);
        if (shared == null) {
            return blank.of(returned, present);
        }
        BuiltResponse pristine = asOperator(shared).apply(returned);
        return blank.of(pristine, lines(pristine));
    }

    @SuppressWarnings("unchecked")
    private static UnaryOperator<BuiltResponse> asOperator(InvocationHandler perRequest) {
        return (UnaryOperator<BuiltResponse>) perRequest;
    }

    @SuppressWarnings("unchecked")
    private static BiConsumer<BuiltResponse, HttpRequest> asConsumer(InvocationHandler perRequest) {
        return (BiConsumer<BuiltResponse, HttpRequest>) perRequest;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<Object>> lines(BuiltResponse response) {
        return (Map<String, List<Object>>) READ_LINES.getAcquire((MultivaluedTreeMap<?, ?>) response.getMetadata());
    }

    /** The headers of an answer, for one request alone. */
    MultivaluedMap<String, Object> isolatedHeaders(ContainerResponseContext answer) {
        BuiltResponse made = ((ContainerResponseContextImpl) answer).getJaxrsResponse();
        if (!(made instanceof OwnResponse)) {
            isolate(made, requests.current());
        }
        return answer.getHeaders();
    }

    /** What is thrown may be shared, too. The request is the one whose method has thrown it. */
    void isolateThrown(Throwable thrown, HttpRequest request) {
        Throwable cause = thrown instanceof CompletionException || thrown instanceof ApplicationException
                ? thrown.getCause() : thrown;
        if (cause instanceof WebApplicationException exception
                && exception.getResponse() instanceof BuiltResponse response) {
            isolate(response, request);
        }
    }

    private void isolate(BuiltResponse response, HttpRequest request) {
        synchronized (response) {
            Map<String, List<Object>> present = lines(response);
            InvocationHandler headers = perRequest(present);
            if (headers == null) {
                PerRequest own = new PerRequest(requests, settled(present), response.getStatus(),
                        entityOf(response), response.getGenericType());
                replaceLines(response, Proxy.newProxyInstance(SharedResponses.class.getClassLoader(),
                        new Class<?>[] {Map.class}, own));
                headers = own;
            }
            asConsumer(headers).accept(response, request);
        }
    }

    /**
     * Null for a map that is still as RESTEasy made it. A constant in a library may have met the Letterhead of another
     * deployment before: the same class by name, which keeps requests apart as well.
     */
    private static InvocationHandler perRequest(Map<?, ?> headers) {
        if (!Proxy.isProxyClass(headers.getClass())) {
            return null;
        }
        InvocationHandler handler = Proxy.getInvocationHandler(headers);
        return handler.getClass().getName().equals(PerRequest.class.getName()) ? handler : null;
    }

    private static Object entityOf(BuiltResponse response) {
        return response.isClosed() ? null : response.getEntity();
    }

    /** Several requests may have the same one for the first time, and RESTEasy writes the media type for each. */
    private static Map<String, List<Object>> settled(Map<String, List<Object>> headers) {
        while (true) {
            try {
                Map<String, List<Object>> copy = copy(headers);
                List<Object> types = copy.get(HttpHeaders.CONTENT_TYPE);
                if (types != null && types.size() > 1) {
                    types.subList(1, types.size()).clear();
                }
                return copy;
            } catch (ConcurrentModificationException e) {
                Thread.onSpinWait();
            }
        }
    }

    private static Map<String, List<Object>> copy(Map<String, List<Object>> headers) {
        Map<String, List<Object>> copy = new TreeMap<>(CaseInsensitiveMap.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, new ArrayList<>(values)));
        return copy;
    }

    private static void replaceLines(BuiltResponse response, Object own) {
        try {
            VarHandle.releaseFence();
            LINES.set(response.getMetadata(), own);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the field was made accessible before", e);
        }
    }

    private static Field linesField() {
        try {
            Field field = MultivaluedTreeMap.class.getDeclaredField("map");
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            // The constructor says so; what fails here is not told to whoever deploys.
            return null;
        }
    }

    private static VarHandle read(Field field) {
        if (field == null) {
            return null;
        }
        try {
            return MethodHandles.privateLookupIn(field.getDeclaringClass(), MethodHandles.lookup())
                    .unreflectVarHandle(field);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the field was made accessible before", e);
        }
    }

    /** Outside of any request the map is what it was when it was first shared. */
    private record PerRequest(RestEasyRequests requests, Map<String, List<Object>> original, int status,
            Object entity, Type genericType)
            implements InvocationHandler, BiConsumer<BuiltResponse, HttpRequest>, UnaryOperator<BuiltResponse> {

        /** The Response as it was. */
        @Override
        public BuiltResponse apply(BuiltResponse response) {
            Headers<Object> headers = new Headers<>();
            headers.putAll(original);
            BuiltResponse pristine = new BuiltResponse(status, response.getReasonPhrase(), headers, entity,
                    response.getAnnotations());
            pristine.setGenericType(genericType);
            return pristine;
        }

        /** Status and entity are fields: a filter that changes them changes them for requests at the same time, too. */
        @Override
        public void accept(BuiltResponse response, HttpRequest request) {
            View view = view(request);
            if (!view.isRestored) {
                view.isRestored = true;
                if (response.getStatus() != status) {
                    response.setStatus(status);
                }
                if (entityOf(response) != entity) {
                    response.setEntity(entity);
                    response.setGenericType(genericType);
                }
            }
        }

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
            return request == null ? original : view(request).headers;
        }

        private View view(HttpRequest request) {
            return views(request).computeIfAbsent(this, shared -> new View(copy(original)));
        }

        @SuppressWarnings("unchecked")
        private static Map<PerRequest, View> views(HttpRequest request) {
            Object views = request.getAttribute(VIEWS);
            if (views == null) {
                views = new IdentityHashMap<>();
                request.setAttribute(VIEWS, views);
            }
            return (Map<PerRequest, View>) views;
        }
    }

    /** A shared Response as one request sees it. */
    private static final class View {

        private final Map<String, List<Object>> headers;
        private boolean isRestored;

        private View(Map<String, List<Object>> headers) {
            this.headers = headers;
        }
    }
}
