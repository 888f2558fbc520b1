package io.github.letterhead.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

    private final Shape shape = new Shape();

    private ExpectedName add(String name) {
        byte[] text = (" ".repeat(40) + '"' + name + "\":").getBytes(StandardCharsets.US_ASCII);
        return shape.add(text, 40, text.length, Members.ALL);
    }

    private int at(int expected, String name) {
        return shape.at(expected, ('"' + name + "\":1" + " ".repeat(40)).getBytes(StandardCharsets.US_ASCII), 0);
    }

    @Test
    void theNameExpectedOrTheOneBehindItIsFound() {
        shape.begin(Members.ALL);
        assertThat(at(0, "a")).isEqualTo(-1);
        for (String name : new String[] {"a", "b", "c"}) {
            assertThat(add(name)).isNotNull();
        }
        assertThat(at(0, "a")).isZero();
        assertThat(at(0, "b")).isEqualTo(1);
        assertThat(at(0, "c")).isEqualTo(-1);
        assertThat(at(2, "c")).isEqualTo(2);
        assertThat(at(1, "a")).isEqualTo(-1);
        assertThat(at(3, "c")).isEqualTo(-1);
        assertThat(shape.next()).isEqualTo(3);
        assertThat(shape.name(1).length).isEqualTo(4);
    }

    @Test
    void whatWasDecidedHoldsForTheSameChoiceAlone() {
        shape.begin(Members.ALL);
        add("a");
        shape.begin(Members.ALL);
        assertThat(shape.next()).isZero();
        assertThat(at(0, "a")).isZero();
        shape.begin(Members.NONE);
        assertThat(at(0, "a")).isEqualTo(-1);
    }

    @Test
    void only64NamesOf32BytesAreExpected() {
        shape.begin(Members.ALL);
        assertThat(add("x".repeat(30))).isNull();
        assertThat(add("x".repeat(29))).isNotNull();
        for (int i = 1; i < 64; i++) {
            assertThat(add("name" + i)).isNotNull();
        }
        assertThat(add("name64")).isNull();
        assertThat(at(63, "name63")).isEqualTo(63);
        assertThat(at(0, "x".repeat(29))).isZero();
    }

    @Test
    void objectsThatKeepDifferingAreNotExpectedAnyMore() {
        shape.begin(Members.ALL);
        add("a");
        for (int i = 0; i < 128; i++) {
            shape.begin(Members.ALL);
            assertThat(add("b" + i)).isNull();
        }
        assertThat(at(0, "a")).isZero();
        shape.next(1);
        assertThat(add("b")).isNotNull();
        shape.begin(Members.ALL);
        assertThat(add("one too many")).isNull();
        assertThat(at(0, "a")).isEqualTo(-1);
        assertThat(add("a")).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 6, 12, 13, 14, 20, 21, 22, 28, 29})
    void aNameIsFoundByAllOfItsBytes(int length) {
        shape.begin(Members.ALL);
        add("n".repeat(length));
        assertThat(at(0, "n".repeat(length))).isZero();
        assertThat(at(0, "n".repeat(length + 1))).isEqualTo(-1);
        for (int i = 0; i < length; i++) {
            assertThat(at(0, "n".repeat(i) + "N" + "n".repeat(length - i - 1))).as("%s", i).isEqualTo(-1);
        }
    }

    @Test
    void onlyTheUpperLevelsHaveShapes() {
        Level level = new Level(Members.ALL);
        for (int depth = 1; depth <= 17; depth++) {
            level = level.open(false, null);
            assertThat(level.depth).isEqualTo(depth);
            assertThat(level.shape == null).as("%s", depth).isEqualTo(depth == 17);
        }
    }
}
