package io.github.letterhead.internal.convert;

import static io.github.letterhead.internal.convert.Conversions.convert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterhead.ResponseModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScalarTargetTest {

    /** Each to those that hold all of its values. */
    private static final Map<Class<?>, Set<Class<?>>> WIDER = Map.of(
            byte.class, Set.of(byte.class, short.class, int.class, long.class, float.class, double.class),
            short.class, Set.of(short.class, int.class, long.class, float.class, double.class),
            int.class, Set.of(int.class, long.class, double.class),
            long.class, Set.of(long.class),
            float.class, Set.of(float.class, double.class),
            double.class, Set.of(double.class),
            char.class, Set.of(char.class),
            boolean.class, Set.of(boolean.class));

    enum Plain { ONE }

    enum Bodies {
        ONE {
            @Override
            int number() {
                return 1;
            }
        };

        abstract int number();
    }

    static final class Money extends BigDecimal {

        private static final long serialVersionUID = 1L;

        Money() {
            super(1);
        }
    }

    private static ScalarTarget target(Class<?> type) {
        return ScalarTarget.of(type, null);
    }

    static Set<Class<?>> primitives() {
        return WIDER.keySet();
    }

    @ParameterizedTest
    @MethodSource("primitives")
    void primitivesAreWidenedWhereNoneOfTheirValuesIsLost(Class<?> from) throws Throwable {
        for (Class<?> to : WIDER.keySet()) {
            MethodHandle direct = target(to).direct(from);
            assertThat(direct != null).as("%s to %s", from, to).isEqualTo(WIDER.get(from).contains(to));
            if (direct != null && from != char.class && from != boolean.class) {
                Number least = (Number) Numbers.conversion(Integer.class, wrapper(from)).apply(-7);
                assertThat(((Number) direct.invokeWithArguments(least, 0)).intValue()).isEqualTo(-7);
            }
        }
    }

    private static Class<?> wrapper(Class<?> primitive) {
        return MethodType.methodType(primitive).wrap().returnType();
    }

    @Test
    void whatMayHoldAnythingElseIsConvertedByTheClassThatComes() {
        assertThat(target(long.class).direct(Long.class)).isNull();
        assertThat(target(Long.class).direct(long.class)).isNull();
        assertThat(target(Long.class).direct(Long.class)).isNotNull();
        assertThat(target(String.class).direct(Object.class)).isNull();
        assertThat(target(BigDecimal.class).direct(BigDecimal.class)).isNull();
    }

    @Test
    void onlyWhatNobodyCanExtendIsSettled() {
        for (Class<?> settled : List.of(int.class, String.class, UUID.class, Plain.class, Bodies.class,
                TimeUnit.class)) {
            assertThat(target(settled).isSettled()).as("%s", settled).isTrue();
        }
        for (Class<?> open : List.of(BigDecimal.class, BigInteger.class, ZoneId.class)) {
            assertThat(target(open).isSettled()).as("%s", open).isFalse();
        }
    }

    record Scalars(Plain plain, Bodies bodies, ZoneId zone) {
    }

    record Price(BigDecimal amount) {
    }

    @Test
    void constantsOfTheApplicationPassAndItsNumbersDoNot() {
        Map<String, Object> scalars = Map.of("plain", Plain.ONE, "bodies", Bodies.ONE, "zone", ZoneId.of("Asia/Tokyo"));
        assertThat(convert(scalars, Scalars.class))
                .isEqualTo(new Scalars(Plain.ONE, Bodies.ONE, ZoneId.of("Asia/Tokyo")));
        assertThatThrownBy(() -> convert(Map.of("amount", new Money()), Price.class))
                .isInstanceOf(ResponseModelException.class)
                .hasMessageContaining("amount does not convert from " + Money.class.getName());
        assertThatThrownBy(() -> convert(new Price(new Money()), Price.class))
                .isInstanceOf(ResponseModelException.class);
    }
}
