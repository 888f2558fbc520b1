package io.github.letterhead.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A JSON text with few names, which selections meet, that come again in the same order, or nearly so. */
final class DrawnJson {

    private static final List<String> NAMES = List.of("a", "b", "c", "\\u0061", "a.b", "\u00e9", "\\u00E9",
            "sixteen_letters_", "sixteen_lettErs_", "seventeen_letters", "more than four words of the machine",
            "", "\\ud83d\\ude00", "\ud83d\ude00", "\\ud83d", "\\\"", "\\/", "other");
    private static final List<String> SCALARS = List.of("null", "true", "false", "0", "-0.0", "1E+2", "12.50", "\"\"",
            "\"text\"", "\"]}\\\"{[,:\"", "\"\\\\\"", "\"\u00e9\ud83d\ude00\"", "\"\\ud83d\"",
            "\"a text that is long enough\"");
    private static final List<String> BLANKS = List.of("", "", "", " ", "\n\t", "\r\n  ");
    private static final int DEEPEST = 12;
    private static final int MOST = 4_000;

    private final Draws draws;
    private final StringBuilder text = new StringBuilder();

    private DrawnJson(Draws draws) {
        this.draws = draws;
    }

    static byte[] of(Draws draws) {
        DrawnJson json = new DrawnJson(draws);
        json.value(0);
        return json.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(int depth) {
        int kind = depth == DEEPEST || text.length() > MOST ? 0 : draws.below(6);
        blanks();
        switch (kind) {
            case 1, 2 -> object(depth);
            case 3 -> array(depth);
            case 4 -> alike(depth);
            default -> text.append(draws.of(SCALARS));
        }
        blanks();
    }

    private void blanks() {
        text.append(draws.isEmpty() ? "" : draws.of(BLANKS));
    }

    private void object(int depth) {
        text.append('{');
        int count = draws.below(6);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ",");
            blanks();
            text.append('"').append(draws.of(NAMES)).append("\"");
            blanks();
            text.append(':');
            value(depth + 1);
        }
        text.append('}');
    }

    private void array(int depth) {
        text.append('[');
        int count = draws.below(6);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ",");
            value(depth + 1);
        }
        text.append(']');
    }

    /** Objects with the same names, one after the other; at times one is missing. */
    private void alike(int depth) {
        List<String> names = List.of(draws.of(NAMES), draws.of(NAMES), draws.of(NAMES));
        text.append('[');
        int count = draws.below(8);
        for (int i = 0; i < count; i++) {
            int missing = draws.below(8);
            text.append(i == 0 ? "{" : ",{");
            String comma = "";
            for (int name = 0; name < names.size(); name++) {
                if (name != missing) {
                    text.append(comma).append('"').append(names.get(name)).append("\":");
                    comma = ",";
                    value(depth + 4);
                }
            }
            text.append('}');
        }
        text.append(']');
    }
}
