package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** How collections and maps are made that a model asks for. All keep the order of the source if they can. */
final class Containers {

    private static final List<Class<?>> COLLECTIONS = List.of(ArrayList.class, LinkedHashSet.class, TreeSet.class,
            LinkedList.class);
    private static final List<Class<?>> MAPS = List.of(LinkedHashMap.class, TreeMap.class);

    private Containers() {
    }

    /** @throws IllegalArgumentException there is no way */
    static MethodHandle collection(Class<?> type) {
        return constructor(type, COLLECTIONS);
    }

    /** @throws IllegalArgumentException there is no way */
    static MethodHandle map(Class<?> type) {
        return constructor(type, MAPS);
    }

    private static MethodHandle constructor(Class<?> type, List<Class<?>> known) {
        Class<?> made = known.stream().filter(type::isAssignableFrom).findFirst().orElse(type);
        return Constructors.withoutArguments(made);
    }

    @SuppressWarnings("unchecked")
    static Object filled(MethodHandle constructor, List<?> elements) throws Throwable {
        Collection<Object> collection = (Collection<Object>) constructor.invoke();
        collection.addAll(elements);
        return collection;
    }

    @SuppressWarnings("unchecked")
    static Map<Object, Object> emptyMap(MethodHandle constructor) throws Throwable {
        return (Map<Object, Object>) constructor.invoke();
    }
}
