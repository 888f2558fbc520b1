package io.github.letterhead.internal.convert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Containers that show the writer the same elements as they have shown us. Others, views above all, may make theirs
 * anew each time, and are copied.
 */
final class Trusted {

    private static final Set<Class<?>> CLASSES = Stream.of(
            new ArrayList<>(), new LinkedList<>(), Arrays.asList(), List.of(), List.of(1), List.of(1, 2, 3),
            Stream.of(1, 2).toList(), Collections.emptyList(), Collections.singletonList(1),
            new HashSet<>(), new LinkedHashSet<>(), new TreeSet<>(), Set.of(), Set.of(1), Set.of(1, 2, 3),
            Collections.emptySet(), Collections.singleton(1),
            new HashMap<>(), new LinkedHashMap<>(), new TreeMap<>(), Map.of(), Map.of(1, 1), Map.of(1, 1, 2, 2),
            Collections.emptyMap(), Collections.singletonMap(1, 1))
            .map(Object::getClass).collect(Collectors.toUnmodifiableSet());

    private Trusted() {
    }

    static boolean has(Class<?> type) {
        return CLASSES.contains(type);
    }
}
