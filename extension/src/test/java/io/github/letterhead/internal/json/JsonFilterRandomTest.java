package io.github.letterhead.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.internal.json.RandomJson.Paths;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Seeded, so that a failure comes again. */
class JsonFilterRandomTest {

    private final RandomTrees trees = new RandomTrees(8259);

    @Test
    void textKeepsWhatTheTreeKeepsToTheLastByte() {
        int changed = 0;
        for (int i = 0; i < 6_000; i++) {
            RandomJson tree = tree(i);
            Paths paths = trees.paths();
            String text = RandomJson.text(tree);
            String kept = RandomJson.text(RandomJson.filter(tree, paths, List.of()));
            assertThat(Filtered.text(text, paths.selection())).as("%s of %s", paths, text).isEqualTo(kept);
            changed += kept.equals(text) ? 0 : 1;
        }
        assertThat(changed).isGreaterThan(2_500);
    }

    @Test
    void itDoesNotMatterWhereTheTextIsCut() throws IOException {
        for (int i = 0; i < 150; i++) {
            RandomJson tree = tree(i);
            Selection selection = trees.paths().selection();
            String text = withBlanks(tree, trees.random);
            String kept = Filtered.text(text, selection);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int piece : new int[] {1, 2, 3, 7, 64}) {
                assertThat(Filtered.text(text, selection, piece)).as("pieces of %s: %s", piece, text).isEqualTo(kept);
            }
            for (int at = 0; at <= bytes.length; at += 1 + bytes.length / 100) {
                assertThat(Filtered.cut(bytes, selection, at)).as("cut at %s: %s", at, text).isEqualTo(kept);
            }
        }
    }

    @Test
    void blanksChangeNothingElse() {
        for (int i = 0; i < 1_500; i++) {
            RandomJson tree = tree(i);
            Selection selection = trees.paths().selection();
            assertThat(withoutBlanks(Filtered.text(withBlanks(tree, trees.random), selection)))
                    .isEqualTo(Filtered.text(RandomJson.text(tree), selection));
        }
    }

    @Test
    void oneSelectionAndAnotherIsOneFilterAfterTheOther() {
        for (int i = 0; i < 4_000; i++) {
            String text = RandomJson.text(tree(i));
            Paths first = trees.paths();
            Paths second = trees.paths();
            assertThat(Filtered.text(text, first.selection().and(second.selection())))
                    .as("%s and %s of %s", first, second, text)
                    .isEqualTo(Filtered.text(Filtered.text(text, first.selection()), second.selection()));
        }
    }

    @Test
    void parserReadsWhatTheTreeKeeps() {
        for (int i = 0; i < 1_000; i++) {
            RandomJson tree = tree(i);
            Paths paths = trees.paths();
            String kept = Filtered.text(withBlanks(tree, trees.random), paths.selection());
            assertThat(parsed(kept)).isEqualTo(parsed(RandomJson.text(RandomJson.filter(tree, paths, List.of()))));
        }
    }

    private static JsonValue parsed(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    private RandomJson tree(int i) {
        return i % 2 == 0 ? trees.tree(5) : trees.alike(2);
    }

    private static String withBlanks(RandomJson tree, Random random) {
        StringBuilder text = new StringBuilder();
        RandomJson.write(tree, text, random);
        return text.toString();
    }

    private static String withoutBlanks(String json) {
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (quoted && c == '\\') {
                text.append(c).append(json.charAt(++i));
                continue;
            }
            quoted ^= c == '"';
            if (quoted || " \n\r\t".indexOf(c) < 0) {
                text.append(c);
            }
        }
        return text.toString();
    }
}
