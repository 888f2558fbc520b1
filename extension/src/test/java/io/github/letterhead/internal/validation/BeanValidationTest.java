package io.github.letterhead.internal.validation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterhead.ResponseModelException;
import jakarta.validation.constraints.Positive;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BeanValidationTest {

    private static final BeanValidation VALIDATION = new BeanValidation(() -> null);

    /** Has no constraints. */
    public static class Free {
    }

    /** Has one more than its superclass. */
    public static class Bound extends Free {

        @Positive
        public int number;

        Bound(int number) {
            this.number = number;
        }
    }

    @AfterAll
    static void close() {
        VALIDATION.close();
    }

    private static Stream<Arguments> violating() {
        Free free = new Free();
        Bound bad = new Bound(-1);
        Bound good = new Bound(1);
        Stream<Object> entities = Stream.of(bad, List.of(bad), List.of(free, free, bad), List.of(good, bad),
                List.of(bad, good, free),
                Arrays.asList(null, free, null, bad), List.of(free, good, free, bad), new Object[] {free, bad},
                new Bound[] {good, bad}, List.of(List.of(), List.of(free), List.of(bad)),
                List.of(Optional.of(free), Optional.of(bad)), Map.of("a", free, "b", bad),
                List.of(free, Map.of("a", List.of(free, bad))), Optional.of(List.of(bad)));
        return entities.map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("violating")
    void aViolationIsFoundWhateverStandsBeforeIt(Object entity) {
        assertThatThrownBy(() -> VALIDATION.check(entity)).isInstanceOf(ResponseModelException.class)
                .hasMessageContaining("number (@Positive)").hasMessageNotContaining("-1");
    }

    @Test
    void whatKeepsItsConstraintsPasses() {
        assertThatCode(() -> {
            VALIDATION.check(null);
            VALIDATION.check(Arrays.asList(new Free(), null, new Bound(1), new Free(), new Bound(2)));
            VALIDATION.check(Optional.empty());
            VALIDATION.check(new int[] {-1});
        }).doesNotThrowAnyException();
    }
}
