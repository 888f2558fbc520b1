package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A value that may be missing. */
final class OptionalTarget extends Target {

    private static final Lookups LOOKUPS = new Lookups(MethodHandles.lookup());
    private static final MethodHandle WRAP = LOOKUPS.virtual(OptionalTarget.class, "wrap", CONVERSION);
    private static final MethodHandle REWRAP = LOOKUPS.virtual(OptionalTarget.class, "rewrap", CONVERSION);

    final Target value;

    OptionalTarget(Type type, Target value, ClassLoader home) {
        super(type, home);
        this.value = value;
    }

    static Class<?> primitive(Class<?> type) {
        return type == OptionalInt.class ? int.class : type == OptionalLong.class ? long.class
                : type == OptionalDouble.class ? double.class : null;
    }

    @Override
    boolean mayBeMissing() {
        return true;
    }

    @Override
    boolean isSettled() {
        return raw != Optional.class;
    }

    @Override
    Object ofNull() {
        return wrapped(null);
    }

    @Override
    MethodHandle from(Class<?> source) {
        return (Wrappers.isOptional(source) ? REWRAP : WRAP).bindTo(this);
    }

    private Object wrap(Object source, int depth) throws Throwable {
        return wrapped(value.convert(source, depth));
    }

    /** The same where what is inside stays the same. */
    private Object rewrap(Object source, int depth) throws Throwable {
        Object inner = Wrappers.unwrap(source);
        Object converted = inner == null ? null : value.convert(inner, depth);
        return converted == inner && raw.isInstance(source) ? source : wrapped(converted);
    }

    private Object wrapped(Object inner) {
        if (raw == OptionalInt.class) {
            return inner == null ? OptionalInt.empty() : OptionalInt.of((Integer) inner);
        } else if (raw == OptionalLong.class) {
            return inner == null ? OptionalLong.empty() : OptionalLong.of((Long) inner);
        } else if (raw == OptionalDouble.class) {
            return inner == null ? OptionalDouble.empty() : OptionalDouble.of((Double) inner);
        }
        return Optional.ofNullable(inner);
    }
}
