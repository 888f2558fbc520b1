package io.github.letterhead.internal.cors;

import io.github.letterhead.cors.CrossOrigin;
import io.github.letterhead.internal.resource.Inherited;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
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
                if (Inherited.isLocator(type, method)) {
                    refuseAnnotationOn(method, type);
                    addReachable(locatedBy(method), reachable);
                }
            }
        }
    }

    /** A locator may return the class instead of an object; of a type that is bounded, the bound is known. */
    static Class<?> locatedBy(Method locator) {
        return raw(locator.getGenericReturnType());
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType generic) {
            return raw(generic.getRawType() == Class.class ? generic.getActualTypeArguments()[0]
                    : generic.getRawType());
        }
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof TypeVariable<?> variable) {
            return raw(variable.getBounds()[0]);
        }
        return type instanceof Class<?> located ? located : Object.class;
    }

    private static void refuseAnnotationOn(Method method, Class<?> type) {
        if (Inherited.on(type, method, CrossOrigin.class) != null) {
            throw new IllegalArgumentException("@CrossOrigin of method " + type.getName() + "." + method.getName()
                    + "(): a sub-resource locator has none. Declare it on the methods of the sub-resource, or on its "
                    + "class");
        }
    }
}
