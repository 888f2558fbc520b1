package io.github.letterhead.internal.cors;

import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Annotations as Jakarta REST inherits them (section 3.6): from the method that is overridden or implemented,
 * superclasses before interfaces.
 */
final class Declared {

    private Declared() {
    }

    /** Null if there is none. */
    static <A extends Annotation> A on(Class<?> type, Class<A> annotation) {
        for (Class<?> declaring : lineage(type)) {
            A found = declaring.getDeclaredAnnotation(annotation);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Null if there is none. */
    static <A extends Annotation> A on(Method method, Class<?> type, Class<A> annotation) {
        for (Method declared : lineage(method, type)) {
            A found = declared.getAnnotation(annotation);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The HTTP method of a resource method; null for any other. */
    static String httpMethod(Method method, Class<?> type) {
        for (Method declared : lineage(method, type)) {
            for (Annotation annotation : declared.getAnnotations()) {
                HttpMethod found = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (found != null) {
                    return found.value();
                }
            }
        }
        return null;
    }

    private static List<Method> lineage(Method method, Class<?> type) {
        List<Method> lineage = new ArrayList<>();
        lineage.add(method);
        for (Class<?> declaring : lineage(type)) {
            Arrays.stream(declaring.getDeclaredMethods())
                    .filter(other -> !other.isBridge() && isSame(method, other) && !lineage.contains(other))
                    .forEach(lineage::add);
        }
        return lineage;
    }

    /** With type variables in the declaration its parameters are wider than those of what implements it. */
    private static boolean isSame(Method method, Method other) {
        Class<?>[] types = method.getParameterTypes();
        Class<?>[] declared = other.getParameterTypes();
        if (!method.getName().equals(other.getName()) || types.length != declared.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!declared[i].isAssignableFrom(types[i])) {
                return false;
            }
        }
        return Arrays.equals(types, declared) || other.getDeclaringClass() != method.getDeclaringClass();
    }

    /** The class, what it extends, then what all of them implement. */
    private static List<Class<?>> lineage(Class<?> type) {
        List<Class<?>> lineage = new ArrayList<>();
        for (Class<?> next = type; next != null && next != Object.class; next = next.getSuperclass()) {
            lineage.add(next);
        }
        for (Class<?> implementing : List.copyOf(lineage)) {
            addInterfaces(implementing, lineage);
        }
        return lineage;
    }

    private static void addInterfaces(Class<?> type, List<Class<?>> lineage) {
        for (Class<?> implemented : type.getInterfaces()) {
            if (!lineage.contains(implemented)) {
                lineage.add(implemented);
            }
            addInterfaces(implemented, lineage);
        }
    }
}
