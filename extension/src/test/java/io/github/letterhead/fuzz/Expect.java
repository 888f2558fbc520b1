package io.github.letterhead.fuzz;

import java.util.Arrays;
import java.util.function.Supplier;

/** Assertions that cost nothing as long as they hold: they are made some ten thousand times in a second. */
final class Expect {

    private Expect() {
    }

    static void expect(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise.get());
        }
    }

    static void expect(String expected, String actual) {
        if (!expected.equals(actual)) {
            int same = Arrays.mismatch(expected.toCharArray(), actual.toCharArray());
            throw new AssertionError("expected <" + around(same, expected) + "> but was <" + around(same, actual)
                    + ">");
        }
    }

    private static String around(int index, String text) {
        return text.substring(Math.max(0, index - 200), Math.min(text.length(), index + 200));
    }
}
