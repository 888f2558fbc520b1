package io.github.letterhead.internal.cors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void isAListLikeAnyOther() {
        Random random = new Random(4);
        for (int run = 0; run < 2_000; run++) {
            List<Object> line = new OneLine("first");
            List<Object> expected = new ArrayList<>(List.of("first"));
            for (int step = 0; step < 6; step++) {
                change(line, expected, random);
                assertThat(line).isEqualTo(expected).hasSameHashCodeAs(expected).containsExactlyElementsOf(expected)
                        .hasToString(expected.toString()).hasSize(expected.size());
                assertThat(new ArrayList<>(line)).isEqualTo(expected);
            }
        }
    }

    private static void change(List<Object> line, List<Object> expected, Random random) {
        int size = expected.size();
        int index = random.nextInt(size + 1);
        Integer value = random.nextInt(3);
        switch (random.nextInt(8)) {
            case 0 -> assertThat(line.add(value)).isEqualTo(expected.add(value));
            case 1 -> {
                line.add(index, value);
                expected.add(index, value);
            }
            case 2 -> assertThat(line.remove(value)).isEqualTo(expected.remove(value));
            case 3 -> {
                line.clear();
                expected.clear();
            }
            case 4 -> assertThat(line.addAll(List.of(value, "x"))).isEqualTo(expected.addAll(List.of(value, "x")));
            case 5 -> {
                line.replaceAll(old -> old + "+");
                expected.replaceAll(old -> old + "+");
            }
            default -> {
                if (index < size) {
                    assertThat(line.set(index, value)).isEqualTo(expected.set(index, value));
                    assertThat(line.remove(index)).isEqualTo(expected.remove(index));
                }
            }
        }
    }

    @Test
    void hasNothingBesideItsLines() {
        List<Object> line = new OneLine("first");
        for (int index : Arrays.asList(-1, 1)) {
            assertThatThrownBy(() -> line.get(index)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> line.set(index, "x")).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> line.remove(index)).isInstanceOf(IndexOutOfBoundsException.class);
        }
        Iterator<Object> lines = line.iterator();
        line.add("second");
        assertThatThrownBy(lines::next).isInstanceOf(ConcurrentModificationException.class);
    }
}
