package io.github.letterhead.internal.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FieldNamesTest {

    private final FieldNames<Object> names = new FieldNames<>();

    private List<String> content() {
        List<String> content = new ArrayList<>();
        names.forEach((name, value) -> content.add(name + "=" + value));
        return content;
    }

    @Test
    void namesAreTheSameWithoutCaseAndKeepTheirFirstSpellingAndPlace() {
        names.put("X-One", 1);
        names.put("X-Two", 2);
        names.put("x-ONE", 3);
        assertThat(content()).containsExactly("X-One=3", "X-Two=2");
        assertThat(names.get("x-one")).isEqualTo(3);
        assertThat(names.contains("X-TWO")).isTrue();
    }

    @Test
    void aNameThatIsNotThereHasNoValue() {
        assertThat(names.get("X-One")).isNull();
        assertThat(names.contains("X-One")).isFalse();
        names.remove("X-One");
        assertThat(content()).isEmpty();
    }

    @Test
    void aNameThatWasRemovedComesBackAtTheEnd() {
        names.put("X-One", 1);
        names.put("X-Two", 2);
        names.remove("x-one");
        names.put("X-One", 3);
        assertThat(content()).containsExactly("X-Two=2", "X-One=3");
    }

    @Test
    void everyLetterOfAsciiHasCase() {
        names.put("abcdefghijklmnopqrstuvwxyz", 1);
        names.put("ABCDEFGHIJKLMNOPQRSTUVWXYZ", 2);
        assertThat(content()).containsExactly("abcdefghijklmnopqrstuvwxyz=2");
    }

    @Test
    void onlyLettersOfAsciiHaveCase() {
        names.put("k", 1);
        assertThat(names.get("\u212a")).as("Kelvin sign").isNull();
        names.put("@", 2);
        assertThat(names.get("`")).isNull();
        for (int i = 0; i < 20; i++) {
            names.put("X-" + i, i);
        }
        assertThat(names.get("\u212a")).as("Kelvin sign").isNull();
        assertThat(names.get("`")).isNull();
        assertThat(names.get("K")).isEqualTo(1);
    }

    @Test
    void behavesLikeAMapOfLowerCaseNamesAtEverySize() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            FieldNames<Object> tried = new FieldNames<>();
            Map<String, Object> model = new LinkedHashMap<>();
            int different = 1 + random.nextInt(seed % 2 == 0 ? 12 : 300);
            for (int step = 0; step < 600; step++) {
                String name = "X-Name-" + random.nextInt(different);
                String spelt = random.nextBoolean() ? name : name.toUpperCase(Locale.ROOT);
                String key = name.toLowerCase(Locale.ROOT);
                if (random.nextInt(3) == 0) {
                    tried.remove(spelt);
                    model.remove(key);
                } else {
                    tried.put(spelt, step);
                    model.put(key, step);
                }
                assertThat(tried.get(spelt)).isEqualTo(model.get(key));
            }
            Map<String, Object> content = new LinkedHashMap<>();
            tried.forEach((name, value) -> content.put(name.toLowerCase(Locale.ROOT), value));
            assertThat(new ArrayList<>(content.entrySet())).as("seed " + seed)
                    .isEqualTo(new ArrayList<>(model.entrySet()));
        }
    }

    @Test
    void namesThatOftenHaveTheSameHashAreKeptApart() {
        String[] same = {"Aa", "BB"};
        for (int i = 0; i < 1 << 10; i++) {
            StringBuilder name = new StringBuilder("X");
            for (int bit = 0; bit < 10; bit++) {
                name.append(same[i >> bit & 1]);
            }
            names.put(name.toString(), i);
        }
        assertThat(content()).hasSize(1 << 10);
        assertThat(names.get("XAaAaAaAaAaAaAaAaAaAa")).isEqualTo(0);
        assertThat(names.get("XBBBBBBBBBBBBBBBBBBBB")).isEqualTo((1 << 10) - 1);
    }
}
