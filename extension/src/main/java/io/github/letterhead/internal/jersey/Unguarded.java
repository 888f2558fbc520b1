package io.github.letterhead.internal.jersey;

import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.glassfish.jersey.internal.util.collection.GuardianStringKeyMultivaluedMap;

/**
 * The header map behind the one that notices changes of the media type. That makes an object or two at each call, for
 * whatever header.
 */
final class Unguarded {

    /** Null where it cannot be had, which costs a few bytes and nothing else. */
    private static final VarHandle INNER = inner();

    private Unguarded() {
    }

    /** A Content-Type that is put there goes unnoticed. */
    @SuppressWarnings("unchecked")
    static <V> MultivaluedMap<String, V> headers(MultivaluedMap<String, V> headers) {
        return INNER != null && headers instanceof GuardianStringKeyMultivaluedMap<V> guardian
                ? (MultivaluedMap<String, V>) INNER.get(guardian) : headers;
    }

    private static VarHandle inner() {
        Class<?> type = GuardianStringKeyMultivaluedMap.class;
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findVarHandle(type, "inner", MultivaluedMap.class);
        } catch (NoSuchFieldException | IllegalAccessException e) {
            return null;
        }
    }
}
