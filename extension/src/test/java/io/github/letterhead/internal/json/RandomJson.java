package io.github.letterhead.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A tree of JSON as it stands in the text: raw tokens, repeated names, escapes; and the filter in its plainest form.
 */
sealed interface RandomJson {

    /** Scalars, as they are written. */
    record Token(String raw) implements RandomJson {
    }

    record Elements(List<RandomJson> values) implements RandomJson {
    }

    record Fields(List<Field> fields) implements RandomJson {
    }

    record Field(String raw, String name, RandomJson value) {
    }

    /** What a selection was made of. */
    record Paths(List<List<String>> include, List<List<String>> exclude, boolean excludeNull) {

        Selection selection() {
            return Selection.of(dotted(include), dotted(exclude), excludeNull);
        }

        private static List<String> dotted(List<List<String>> paths) {
            return paths.stream().map(path -> String.join(".",
                    path.stream().map(name -> name.replace("\\", "\\\\").replace(".", "\\.")).toList())).toList();
        }

        private boolean keepsWhole(List<String> path) {
            return include.isEmpty() || include.stream().anyMatch(each -> startsWith(path, each));
        }

        boolean keeps(List<String> path, RandomJson value) {
            if (exclude.stream().anyMatch(path::equals) || excludeNull && isNull(value)) {
                return false;
            }
            return keepsWhole(path) || include.stream().anyMatch(each -> startsWith(each, path))
                    && keepsOnTheWay(value);
        }

        /** Elements on the way to what is included. */
        boolean keepsElement(List<String> path, RandomJson value) {
            return path.isEmpty() || keepsWhole(path) || keepsOnTheWay(value);
        }

        private static boolean keepsOnTheWay(RandomJson value) {
            return !(value instanceof Token) || isNull(value);
        }

        private static boolean isNull(RandomJson value) {
            return value.equals(new Token("null"));
        }

        private static boolean startsWith(List<String> path, List<String> start) {
            return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
        }
    }

    static RandomJson filter(RandomJson value, Paths paths, List<String> path) {
        if (value instanceof Elements array) {
            return new Elements(array.values.stream().filter(each -> paths.keepsElement(path, each))
                    .map(each -> filter(each, paths, path)).toList());
        }
        if (value instanceof Fields object) {
            List<Field> kept = new ArrayList<>();
            for (Field field : object.fields) {
                List<String> below = new ArrayList<>(path);
                below.add(field.name);
                if (paths.keeps(below, field.value)) {
                    kept.add(new Field(field.raw, field.name, filter(field.value, paths, below)));
                }
            }
            return new Fields(kept);
        }
        return value;
    }

    /** With blanks between tokens, as many as random has it; none if that is null. */
    static void write(RandomJson value, StringBuilder text, Random random) {
        blanks(text, random);
        if (value instanceof Token token) {
            text.append(token.raw);
        } else if (value instanceof Elements array) {
            text.append('[');
            blanks(text, random);
            for (int i = 0; i < array.values.size(); i++) {
                text.append(i == 0 ? "" : ",");
                write(array.values.get(i), text, random);
            }
            text.append(']');
        } else if (value instanceof Fields object) {
            text.append('{');
            blanks(text, random);
            for (int i = 0; i < object.fields.size(); i++) {
                text.append(i == 0 ? "" : ",");
                blanks(text, random);
                text.append('"').append(object.fields.get(i).raw).append('"');
                blanks(text, random);
                text.append(':');
                write(object.fields.get(i).value, text, random);
            }
            text.append('}');
        }
        blanks(text, random);
    }

    private static void blanks(StringBuilder text, Random random) {
        while (random != null && random.nextInt(4) == 0) {
            text.append(" \n\r\t".charAt(random.nextInt(4)));
        }
    }

    static String text(RandomJson value) {
        StringBuilder text = new StringBuilder();
        write(value, text, null);
        return text.toString();
    }
}
