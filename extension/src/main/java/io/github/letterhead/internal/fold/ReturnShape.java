package io.github.letterhead.internal.fold;

import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.concurrent.CompletionStage;

/** What the declaration of a resource method says about the answers it gives. */
public enum ReturnShape {

    VALUE, RESPONSE, RESPONSE_OF_OURS, OPEN, OPEN_ASYNC;

    static ReturnShape of(Method method) {
        if (isSuspended(method)) {
            return OPEN_ASYNC;
        }
        Type declared = method.getGenericReturnType();
        if (CompletionStage.class.isAssignableFrom(method.getReturnType())) {
            boolean named = declared instanceof ParameterizedType type && type.getActualTypeArguments().length == 1;
            Type completed = named ? ((ParameterizedType) declared).getActualTypeArguments()[0] : Object.class;
            ReturnShape shape = ofType(completed);
            return shape == OPEN ? OPEN_ASYNC : shape;
        }
        return ofType(declared);
    }

    /** Whether an {@code io.github.letterhead.Response} may come out of the method. */
    public static boolean admitsDetached(Method method) {
        return of(method) != VALUE;
    }

    /** Whether the method is answered through an AsyncResponse. */
    public static boolean isSuspended(Method method) {
        // The annotation of the parameter may stand in an interface.
        return Arrays.stream(method.getParameterTypes()).anyMatch(AsyncResponse.class::equals);
    }

    /** Whether the method is answered through an AsyncResponse or a stage. */
    public static boolean completesLater(Method method) {
        return isSuspended(method) || CompletionStage.class.isAssignableFrom(method.getReturnType());
    }

    /** Whether the method returns a Jakarta REST Response, and does not complete with one later. */
    public static boolean isResponseAtOnce(Method method) {
        return Response.class.isAssignableFrom(method.getReturnType()) && of(method) == RESPONSE;
    }

    /** Whether application code made the answer, so that it may be a constant; what the runtime made is not. */
    boolean mayBeShared(boolean isMethodResult) {
        return !isMethodResult || this != VALUE;
    }

    private static ReturnShape ofType(Type type) {
        if (type instanceof Class<?> raw) {
            if (raw == Object.class) {
                return OPEN;
            }
            return io.github.letterhead.Response.class.isAssignableFrom(raw) ? RESPONSE_OF_OURS
                    : Response.class.isAssignableFrom(raw) ? RESPONSE : VALUE;
        } else if (type instanceof TypeVariable<?> variable) {
            return ofType(variable.getBounds()[0]);
        } else if (type instanceof WildcardType wildcard) {
            return ofType(wildcard.getUpperBounds()[0]);
        }
        return VALUE;
    }
}
