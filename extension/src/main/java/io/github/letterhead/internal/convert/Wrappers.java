package io.github.letterhead.internal.convert;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What stands around one value: Optional, and the scalars of JSON-P. */
final class Wrappers {

    private Wrappers() {
    }

    static boolean has(Class<?> type) {
        return isOptional(type) || JsonData.isScalar(type);
    }

    static boolean isOptional(Class<?> type) {
        return type == Optional.class || type == OptionalInt.class || type == OptionalLong.class
                || type == OptionalDouble.class;
    }

    /** The value, null where there is none. */
    static Object unwrap(Object wrapper) {
        if (wrapper instanceof Optional<?> optional) {
            return optional.orElse(null);
        } else if (wrapper instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        } else if (wrapper instanceof OptionalLong optional) {
            return optional.isPresent() ? optional.getAsLong() : null;
        } else if (wrapper instanceof OptionalDouble optional) {
            return optional.isPresent() ? optional.getAsDouble() : null;
        }
        return JsonData.value(wrapper);
    }
}
