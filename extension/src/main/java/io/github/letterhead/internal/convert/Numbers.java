package io.github.letterhead.internal.convert;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Numbers as other numbers, where they stay the same number. A binary number and a decimal one are the same where the
 * text of the one denotes the other, as 0.1 does: it is what will be written and read.
 */
final class Numbers {

    private static final Set<Class<?>> KNOWN = Set.of(Byte.class, Short.class, Integer.class, Long.class, Float.class,
            Double.class, BigInteger.class, BigDecimal.class, AtomicInteger.class, AtomicLong.class);

    /** Null where the number does not fit. */
    private static final Map<Class<?>, Function<Number, Object>> TO = Map.of(
            Byte.class, number -> integer(number, Byte.MIN_VALUE, Byte.MAX_VALUE) ? (Object) number.byteValue() : null,
            Short.class, number -> integer(number, Short.MIN_VALUE, Short.MAX_VALUE) ? (Object) number.shortValue()
                    : null,
            Integer.class, number -> integer(number, Integer.MIN_VALUE, Integer.MAX_VALUE)
                    ? (Object) number.intValue() : null,
            Long.class, number -> integer(number, Long.MIN_VALUE, Long.MAX_VALUE) ? (Object) number.longValue() : null,
            Float.class, Numbers::toFloat,
            Double.class, Numbers::toDouble,
            BigInteger.class, Numbers::toBigInteger,
            BigDecimal.class, Numbers::toBigDecimal);

    /** A decimal of a few characters can stand for an integer of millions. */
    private static final int MAX_DIGITS = 10_000;

    private Numbers() {
    }

    static boolean has(Class<?> type) {
        return TO.containsKey(type);
    }

    /** The conversion, null where there is none; it gives null where the number does not fit. */
    static Function<Object, Object> conversion(Class<?> from, Class<?> to) {
        Function<Number, Object> conversion = TO.get(to);
        return conversion == null || !KNOWN.contains(from) ? null : value -> conversion.apply((Number) value);
    }

    private static boolean integer(Number number, long min, long max) {
        BigInteger integer = isSmall(number) ? BigInteger.valueOf(number.longValue()) : toBigInteger(number);
        return integer != null && integer.bitLength() < Long.SIZE
                && integer.longValue() >= min && integer.longValue() <= max;
    }

    private static boolean isSmall(Number number) {
        return number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte
                || number instanceof AtomicInteger || number instanceof AtomicLong;
    }

    private static BigInteger toBigInteger(Number number) {
        if (number instanceof BigInteger integer) {
            return integer;
        }
        BigDecimal decimal = isBinary(number) ? exact(number.doubleValue()) : toBigDecimal(number);
        if (decimal == null || (long) decimal.precision() - decimal.scale() > MAX_DIGITS) {
            return null;
        }
        return decimal.signum() == 0 ? BigInteger.ZERO
                : decimal.stripTrailingZeros().scale() > 0 ? null : decimal.toBigInteger();
    }

    private static BigDecimal toBigDecimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        } else if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        } else if (isBinary(number)) {
            return Double.isFinite(number.doubleValue()) ? new BigDecimal(number.toString()) : null;
        }
        return BigDecimal.valueOf(number.longValue());
    }

    private static boolean isBinary(Number number) {
        return number instanceof Double || number instanceof Float;
    }

    private static BigDecimal exact(double number) {
        return Double.isFinite(number) ? new BigDecimal(number) : null;
    }

    private static Double toDouble(Number number) {
        double nearest = number.doubleValue();
        if (isBinary(number)) {
            return nearest;
        }
        return Double.isFinite(nearest) && isSame(number, new BigDecimal(nearest), Double.toString(nearest))
                ? nearest : null;
    }

    private static Float toFloat(Number number) {
        float nearest = number.floatValue();
        if (number instanceof Float) {
            return nearest;
        } else if (number instanceof Double wide) {
            return Double.compare(nearest, wide) == 0 ? nearest : null;
        }
        return Float.isFinite(nearest) && isSame(number, new BigDecimal(nearest), Float.toString(nearest))
                ? nearest : null;
    }

    private static boolean isSame(Number number, BigDecimal exact, String text) {
        BigDecimal decimal = toBigDecimal(number);
        return decimal.compareTo(exact) == 0
                || number instanceof BigDecimal && decimal.compareTo(new BigDecimal(text)) == 0;
    }
}
