package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;

/**
 * Where the model says Object, and so nothing of what may be written: values, and lists and maps of values. An object
 * of the application would be written whole, so it is refused.
 */
final class DataTarget extends Target {

    private final SequenceTarget lists;
    private final MapTarget maps;

    DataTarget(Class<?> raw, ClassLoader home) {
        super(raw, home);
        this.lists = new SequenceTarget(GenericType.of(List.class, Object.class), this, home);
        this.maps = new MapTarget(GenericType.of(Map.class, String.class, Object.class),
                ScalarTarget.of(String.class, home), this, home);
    }

    @Override
    MethodHandle from(Class<?> source) {
        if (source.isEnum() || Enum.class.isAssignableFrom(source) || JsonData.has(source)) {
            return same();
        } else if (Platform.isValue(source)) {
            return same();
        } else if (Elements.isSequence(source) && raw == Object.class) {
            return lists.from(source);
        } else if (Map.class.isAssignableFrom(source) && raw == Object.class) {
            return maps.from(source);
        }
        return null;
    }

    private static MethodHandle same() {
        return MethodHandles.dropArguments(MethodHandles.identity(Object.class), 1, int.class);
    }
}
