package io.github.letterhead.internal.resource;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where an annotation may come from: superclasses before interfaces (Jakarta REST 3.1, section 3.6), the nearest
 * first.
 */
public final class Inherited {

    private static final String JAKARTA_REST = "jakarta.ws.rs.";

    private Inherited() {
    }

    /** The class, what it extends, and the interfaces of all of these. */
    public static List<Class<?>> types(Class<?> type) {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            types.add(at);
        }
        for (Class<?> at : List.copyOf(types)) {
            addInterfaces(at, types);
        }
        return List.copyOf(types);
    }

    private static void addInterfaces(Class<?> type, Set<Class<?>> types) {
        for (Class<?> implemented : type.getInterfaces()) {
            types.add(implemented);
            addInterfaces(implemented, types);
        }
    }

    /** The method, and what it overrides as long as none before has an annotation of Jakarta REST. */
    public static List<Method> methods(Class<?> resourceClass, Method method) {
        List<Method> methods = new ArrayList<>(List.of(method));
        for (Class<?> type : types(resourceClass)) {
            if (isDeclaredByRest(methods.get(methods.size() - 1))) {
                break;
            }
            for (Method candidate : type.getDeclaredMethods()) {
                if (!candidate.equals(method) && !candidate.isBridge() && isOverridden(candidate, method)) {
                    methods.add(candidate);
                }
            }
        }
        return methods;
    }

    /** All that the method overrides, whether or not anything is inherited from it. */
    public static Stream<Method> overridden(Class<?> resourceClass, Method method) {
        return types(resourceClass).stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(candidate -> !candidate.equals(method) && !candidate.isBridge())
                .filter(candidate -> isOverridden(candidate, method));
    }

    /** The one that holds for the class; null if there is none. */
    public static <A extends Annotation> A on(Class<?> type, Class<A> annotation) {
        return nearest(types(type), annotation);
    }

    /** The one of the method itself, as it is called on the class; null if there is none. */
    public static <A extends Annotation> A on(Class<?> resourceClass, Method method, Class<A> annotation) {
        return nearest(methods(resourceClass, method), annotation);
    }

    private static <A extends Annotation> A nearest(List<? extends AnnotatedElement> elements, Class<A> annotation) {
        return elements.stream().map(element -> element.getDeclaredAnnotation(annotation)).filter(Objects::nonNull)
                .findFirst().orElse(null);
    }

    /** The HTTP method of a resource method; null for any other. */
    public static String httpMethod(Class<?> resourceClass, Method method) {
        return methods(resourceClass, method).stream().flatMap(each -> Arrays.stream(each.getAnnotations()))
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class)).filter(Objects::nonNull)
                .map(HttpMethod::value).findFirst().orElse(null);
    }

    /** Whether it answers no request itself, and returns what does. */
    public static boolean isLocator(Class<?> resourceClass, Method method) {
        return !method.isBridge() && on(resourceClass, method, Path.class) != null
                && httpMethod(resourceClass, method) == null;
    }

    private static boolean isDeclaredByRest(Method method) {
        Stream<Annotation> ofParameters = Arrays.stream(method.getParameterAnnotations()).flatMap(Arrays::stream);
        return Stream.concat(Arrays.stream(method.getAnnotations()), ofParameters).map(Annotation::annotationType)
                .anyMatch(type -> type.getName().startsWith(JAKARTA_REST) || isHttpMethod(type));
    }

    private static boolean isHttpMethod(AnnotatedElement type) {
        return type.isAnnotationPresent(HttpMethod.class);
    }

    private static boolean isOverridden(Method candidate, Method method) {
        if (!candidate.getName().equals(method.getName())
                || candidate.getParameterCount() != method.getParameterCount()
                || Modifier.isStatic(candidate.getModifiers()) || Modifier.isPrivate(candidate.getModifiers())
                || method.getDeclaringClass().isAssignableFrom(candidate.getDeclaringClass())) {
            return false;
        }
        Type[] generic = candidate.getGenericParameterTypes();
        for (int i = 0; i < generic.length; i++) {
            Class<?> own = method.getParameterTypes()[i];
            Class<?> erased = candidate.getParameterTypes()[i];
            if (own != erased && !(isOfClass(generic[i]) && erased.isAssignableFrom(own))) {
                return false;
            }
        }
        return true;
    }

    /** What implements it may be narrower then; with a type variable of a method it would be another method. */
    private static boolean isOfClass(Type type) {
        return type instanceof TypeVariable<?> variable && variable.getGenericDeclaration() instanceof Class<?>;
    }
}
