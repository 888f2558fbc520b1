package io.github.letterhead.internal.convert;

import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of the containers inside each other, as declared, are maps that hold elements; any other map is an object. Two
 * bits a level, the outermost lowest, so that declarations that mean the same need one conversion.
 */
final class MapLevels {

    static final long NONE = 0;
    private static final int BITS = 2;
    private static final int MOST_LEVELS = Long.SIZE / BITS;
    private static final long TEXT_KEYS = 1;
    private static final long OTHER_KEYS = 2;

    private MapLevels() {
    }

    static long of(Type declared) {
        return of(declared, 0);
    }

    private static long of(Type declared, int level) {
        Class<?> raw = DeclaredTypes.raw(declared);
        if (raw == Optional.class) {
            return of(DeclaredTypes.argument(declared, Optional.class, 0), level);
        }
        Type element = element(declared);
        if (element == null || level == MOST_LEVELS) {
            return NONE;
        }
        long here = NONE;
        if (Map.class.isAssignableFrom(raw)) {
            Type key = DeclaredTypes.argument(declared, Map.class, 0);
            here = key == String.class || key == Object.class ? TEXT_KEYS : OTHER_KEYS;
        }
        return here | of(element, level + 1) << BITS;
    }

    static boolean isMap(long levels) {
        return (levels & (TEXT_KEYS | OTHER_KEYS)) != 0;
    }

    static boolean hasTextKeys(long levels) {
        return (levels & TEXT_KEYS) != 0;
    }

    static long inside(long levels) {
        return levels >>> BITS;
    }

    /** Null if it is no container. An Optional is none: what is inside stands in its place. */
    private static Type element(Type declared) {
        Class<?> raw = DeclaredTypes.raw(declared);
        if (declared instanceof ArrayType array) {
            return array.component();
        } else if (raw.isArray()) {
            return raw.getComponentType();
        } else if (Collection.class.isAssignableFrom(raw)) {
            return DeclaredTypes.argument(declared, Collection.class, 0);
        } else if (Iterator.class.isAssignableFrom(raw)) {
            return DeclaredTypes.argument(declared, Iterator.class, 0);
        } else if (Stream.class.isAssignableFrom(raw)) {
            return DeclaredTypes.argument(declared, Stream.class, 0);
        } else if (Map.class.isAssignableFrom(raw) && !JsonData.has(raw)) {
            Type value = DeclaredTypes.argument(declared, Map.class, 1);
            return holdsMore(value) ? value : null;
        }
        return null;
    }

    /** A record, a bean or a container. */
    private static boolean holdsMore(Type type) {
        Class<?> raw = DeclaredTypes.raw(type);
        if (raw == Optional.class) {
            return holdsMore(DeclaredTypes.argument(type, Optional.class, 0));
        }
        return element(type) != null || JsonData.has(raw) && !JsonData.isScalar(raw)
                || !raw.isEnum() && !Platform.has(raw) && !JsonData.has(raw) && !Map.class.isAssignableFrom(raw);
    }
}
