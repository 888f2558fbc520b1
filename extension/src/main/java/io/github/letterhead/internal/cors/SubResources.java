package io.github.letterhead.internal.cors;

import io.github.letterhead.cors.CrossOrigin;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is behind sub-resource locators, as far as their return types tell. */
final class SubResources {

    private SubResources() {
    }

    /** With the class itself. */
    static Set<Class<?>> reachableFrom(Class<?> type) {
        Set<Class<?>> reachable = new LinkedHashSet<>();
        addReachable(type, reachable);
        return reachable;
    }

    private static void addReachable(Class<?> type, Set<Class<?>> reachable) {
        if (type != Object.class && reachable.add(type)) {
            for (Method method : type.getMethods()) {
                if (isLocator(method, type)) {
                    refuseAnnotationOn(method, type);
                    addReachable(locatedBy(method), reachable);
                }
            }
        }
    }

    static boolean isLocator(Method method, Class<?> type) {
        return !method.isBridge() && Declared.on(method, type, Path.class) != null
                && Declared.httpMethod(method, type) == null;
    }

    /** A locator may return the class instead of an object. */
    static Class<?> locatedBy(Method locator) {
        return raw(locator.getGenericReturnType());
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType generic) {
            return raw(generic.getRawType() == Class.class ? generic.getActualTypeArguments()[0]
                    : generic.getRawType());
        }
        return type instanceof Class<?> located ? located : Object.class;
    }

    private static void refuseAnnotationOn(Method method, Class<?> type) {
        if (Declared.on(method, type, CrossOrigin.class) != null) {
            throw new IllegalArgumentException("@CrossOrigin of method " + type.getName() + "." + method.getName()
                    + "(): a sub-resource locator has none. Declare it on the methods of the sub-resource, or on its "
                    + "class");
        }
    }
}
