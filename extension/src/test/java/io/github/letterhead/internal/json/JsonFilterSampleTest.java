package io.github.letterhead.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.internal.json.RandomJson.Paths;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sample of what {@link JsonFilterRandomTest} asks, small enough to be asked again for each mutation. */
class JsonFilterSampleTest {

    private final RandomTrees trees = new RandomTrees(7);

    @Test
    void textKeepsWhatTheTreeKeepsWhereverItIsCut() {
        for (int i = 0; i < 400; i++) {
            RandomJson tree = i % 2 == 0 ? trees.tree(4) : trees.alike(2);
            Paths paths = trees.paths();
            String text = RandomJson.text(tree);
            String kept = RandomJson.text(RandomJson.filter(tree, paths, List.of()));
            assertThat(Filtered.text(text, paths.selection())).as("%s of %s", paths, text).isEqualTo(kept);
            int piece = 1 + trees.random.nextInt(100);
            assertThat(Filtered.text(text, paths.selection(), piece)).as("pieces of %s: %s", piece, text)
                    .isEqualTo(kept);
        }
    }

    @Test
    void oneSelectionAndAnotherIsOneFilterAfterTheOther() {
        for (int i = 0; i < 200; i++) {
            String text = RandomJson.text(trees.tree(4));
            Selection first = trees.paths().selection();
            Selection second = trees.paths().selection();
            assertThat(Filtered.text(text, first.and(second))).as(text)
                    .isEqualTo(Filtered.text(Filtered.text(text, first), second));
        }
    }
}
