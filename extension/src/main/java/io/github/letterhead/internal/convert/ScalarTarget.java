package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.function.Function;

/** Text, a number, true or false, an enum, a point in time: itself, or what means the same. */
final class ScalarTarget extends Target {

    private static final MethodHandle CONVERT = new Lookups(MethodHandles.lookup()).virtual(ScalarTarget.class,
            "convert", MethodType.methodType(Object.class, Function.class, Object.class, int.class));

    private final Class<?> boxed;

    private ScalarTarget(Class<?> type, ClassLoader home) {
        super(type, home);
        this.boxed = MethodType.methodType(type).wrap().returnType();
    }

    /** Null if the class is none. */
    static ScalarTarget of(Class<?> type, ClassLoader home) {
        Class<?> boxed = MethodType.methodType(type).wrap().returnType();
        boolean scalar = boxed == Boolean.class || boxed == Character.class || Numbers.has(boxed) || Texts.has(boxed);
        return scalar ? new ScalarTarget(type, home) : null;
    }

    @Override
    boolean isSimple() {
        return true;
    }

    /** BigDecimal and BigInteger can be extended, ZoneId is. */
    @Override
    boolean isSettled() {
        return raw.isEnum() || Modifier.isFinal(raw.getModifiers());
    }

    @Override
    Object ofNull() {
        if (raw.isPrimitive()) {
            throw Misfit.of("is null, which " + raw.getName() + " cannot be");
        }
        return null;
    }

    @Override
    MethodHandle from(Class<?> source) {
        if (source == boxed || raw.isEnum() && raw.isAssignableFrom(source)
                || Platform.has(source) && raw.isAssignableFrom(source)) {
            return MethodHandles.dropArguments(MethodHandles.identity(Object.class), 1, int.class);
        }
        Function<Object, Object> conversion = Texts.conversion(source, boxed);
        if (conversion == null) {
            conversion = Numbers.conversion(source, boxed);
        }
        return conversion == null ? null : MethodHandles.insertArguments(CONVERT.bindTo(this), 0, conversion);
    }

    /** Whether every provider writes it as one JSON value: enums and java.time can be objects. */
    boolean isWrittenAsOne() {
        return boxed == String.class || boxed == Boolean.class || boxed == Character.class || Numbers.has(boxed);
    }

    /** From what is declared to what is declared, null if that does not tell enough. */
    MethodHandle direct(Class<?> declared) {
        boolean same = declared == raw && isSettled();
        boolean wider = declared.isPrimitive() && raw.isPrimitive() && widens(declared, raw);
        if (!same && !wider) {
            return null;
        }
        MethodHandle handle = MethodHandles.explicitCastArguments(MethodHandles.identity(declared),
                MethodType.methodType(raw, declared));
        return MethodHandles.dropArguments(handle, 1, int.class);
    }

    /** Without loss, whatever the value; a char is no number. */
    private static boolean widens(Class<?> from, Class<?> to) {
        if (to == double.class) {
            return from == float.class || from == int.class || from == short.class || from == byte.class;
        } else if (to == float.class) {
            return from == short.class || from == byte.class;
        }
        return to == long.class && (from == int.class || from == short.class || from == byte.class)
                || to == int.class && (from == short.class || from == byte.class)
                || to == short.class && from == byte.class;
    }

    private Object convert(Function<Object, Object> conversion, Object source, int depth) {
        Object converted = conversion.apply(source);
        if (converted == null) {
            throw Misfit.of("holds a " + source.getClass().getTypeName() + " that does not fit into "
                    + type.getTypeName());
        }
        return converted;
    }
}
