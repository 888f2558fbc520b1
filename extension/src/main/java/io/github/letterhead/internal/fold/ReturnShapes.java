package io.github.letterhead.internal.fold;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads each declaration once; one for each application, so that it lives and is bounded as its resource methods are.
 */
public final class ReturnShapes {

    private final Map<Method, ReturnShape> shapes = new ConcurrentHashMap<>();

    /** A method that nobody knows may have returned anything. */
    public ReturnShape of(Method method) {
        if (method == null) {
            return ReturnShape.OPEN;
        }
        ReturnShape known = shapes.get(method);
        return known == null ? shapes.computeIfAbsent(method, ReturnShape::of) : known;
    }

    public boolean mayBeShared(Method method, boolean isMethodResult) {
        return of(method).mayBeShared(isMethodResult);
    }
}
