package io.github.letterhead.internal.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NumbersTest {

    private static final List<Class<?>> TYPES = List.of(Byte.class, Short.class, Integer.class, Long.class, Float.class,
            Double.class, BigInteger.class, BigDecimal.class);
    private static final BigInteger BEYOND_LONG = BigInteger.ONE.shiftLeft(63);

    private static Object convert(Object number, Class<?> to) {
        Function<Object, Object> conversion = Numbers.conversion(number.getClass(), to);
        return conversion.apply(number);
    }

    static List<Arguments> table() {
        return List.of(
                Arguments.of(127, Byte.class, (byte) 127),
                Arguments.of(128, Byte.class, null),
                Arguments.of(-129L, Byte.class, null),
                Arguments.of(40_000, Short.class, null),
                Arguments.of(1L << 31, Integer.class, null),
                Arguments.of(-(1L << 31), Integer.class, Integer.MIN_VALUE),
                Arguments.of(3.0, Integer.class, 3),
                Arguments.of(-0.0, Integer.class, 0),
                Arguments.of(3.5, Integer.class, null),
                Arguments.of(Double.NaN, Integer.class, null),
                Arguments.of(Double.POSITIVE_INFINITY, Long.class, null),
                Arguments.of(1e19, Long.class, null),
                Arguments.of(1e18, Long.class, 1_000_000_000_000_000_000L),
                Arguments.of(new BigDecimal("12.00"), Integer.class, 12),
                Arguments.of(new BigDecimal("12.01"), Integer.class, null),
                Arguments.of(new BigDecimal("1E+2"), Integer.class, 100),
                Arguments.of(new BigDecimal("1E+1000000000"), Long.class, null),
                Arguments.of(new BigDecimal("1E+1000000000"), BigInteger.class, null),
                Arguments.of(new BigDecimal("1E+1000000000"), Double.class, null),
                Arguments.of(new BigDecimal("1E+9999"), BigInteger.class, BigInteger.TEN.pow(9999)),
                Arguments.of(new BigDecimal("1E+10000"), BigInteger.class, null),
                Arguments.of(new BigDecimal("1E-1000000000"), Long.class, null),
                Arguments.of(BEYOND_LONG, Long.class, null),
                Arguments.of(BEYOND_LONG.negate(), Long.class, Long.MIN_VALUE),
                Arguments.of(BEYOND_LONG, Double.class, 0x1p63),
                Arguments.of(BEYOND_LONG.add(BigInteger.ONE), Double.class, null),
                Arguments.of((1L << 53) + 1, Double.class, null),
                Arguments.of(1L << 53, Double.class, 0x1p53),
                Arguments.of(Long.MAX_VALUE, Double.class, null),
                Arguments.of((1 << 24) + 1, Float.class, null),
                Arguments.of(Integer.MAX_VALUE, Float.class, null),
                Arguments.of(0.5, Float.class, 0.5f),
                Arguments.of(0.1, Float.class, null),
                Arguments.of(1e300, Float.class, null),
                Arguments.of(Double.NaN, Float.class, Float.NaN),
                Arguments.of(0.5f, Double.class, 0.5),
                Arguments.of(Float.NEGATIVE_INFINITY, Double.class, Double.NEGATIVE_INFINITY),
                Arguments.of(0.1, BigDecimal.class, new BigDecimal("0.1")),
                Arguments.of(0.1f, BigDecimal.class, new BigDecimal("0.1")),
                Arguments.of(new BigDecimal("0.1"), Double.class, 0.1),
                Arguments.of(new BigDecimal("0.1"), Float.class, 0.1f),
                Arguments.of(new BigDecimal("0.10000000000000000001"), Double.class, null),
                Arguments.of(new BigDecimal(0.1), Double.class, 0.1),
                Arguments.of(Double.NaN, BigDecimal.class, null),
                Arguments.of(7, BigInteger.class, BigInteger.valueOf(7)),
                Arguments.of(7L, BigDecimal.class, BigDecimal.valueOf(7)),
                Arguments.of(new AtomicInteger(7), Long.class, 7L),
                Arguments.of(new AtomicLong(1L << 40), Integer.class, null));
    }

    @ParameterizedTest(name = "{0} to {1} is {2}")
    @MethodSource("table")
    void numbersConvertWhereTheyStayTheSame(Number number, Class<?> to, Object expected) {
        assertThat(convert(number, to)).isEqualTo(expected);
    }

    @Test
    void whatConvertsConvertsBack() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            Number number = number(random, i % 8);
            for (Class<?> to : TYPES) {
                Object there = convert(number, to);
                if (there != null && !(number instanceof BigDecimal)) {
                    assertThat(convert(there, number.getClass())).as("%s as %s", number, to).isEqualTo(number);
                }
            }
        }
    }

    private static Number number(Random random, int kind) {
        long some = random.nextLong() >> random.nextInt(64);
        return switch (kind) {
            case 0 -> (byte) some;
            case 1 -> (short) some;
            case 2 -> (int) some;
            case 3 -> some;
            case 4 -> some / 4f;
            case 5 -> some / 1024d;
            case 6 -> BigInteger.valueOf(some).multiply(BigInteger.valueOf(random.nextInt(1000)));
            default -> BigDecimal.valueOf(some, random.nextInt(5));
        };
    }

    @Test
    void othersAreNoNumbers() {
        assertThat(Numbers.conversion(String.class, Integer.class)).isNull();
        assertThat(Numbers.conversion(Character.class, Integer.class)).isNull();
        assertThat(Numbers.conversion(Integer.class, String.class)).isNull();
        assertThat(Numbers.conversion(Boolean.class, Integer.class)).isNull();
    }
}
