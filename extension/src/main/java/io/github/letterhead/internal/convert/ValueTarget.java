package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Type;

/** A value that is handed on or refused: other classes of Java, and JSON-P. */
final class ValueTarget extends Target {

    private ValueTarget(Type type, ClassLoader home) {
        super(type, home);
    }

    /** Null if the class is none. */
    static ValueTarget of(Class<?> type, ClassLoader home) {
        return Platform.isValue(type) || JsonData.has(type) ? new ValueTarget(type, home) : null;
    }

    @Override
    boolean isSimple() {
        return true;
    }

    @Override
    MethodHandle from(Class<?> source) {
        boolean fits = raw.isAssignableFrom(source) && (Platform.isValue(source) || JsonData.has(source));
        return fits ? MethodHandles.dropArguments(MethodHandles.identity(Object.class), 1, int.class) : null;
    }
}
