package io.github.letterhead.internal.json;

import io.github.letterhead.internal.json.RandomJson.Elements;
import io.github.letterhead.internal.json.RandomJson.Field;
import io.github.letterhead.internal.json.RandomJson.Fields;
import io.github.letterhead.internal.json.RandomJson.Paths;
import io.github.letterhead.internal.json.RandomJson.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Few names, so that selections meet them; short and long ones, with all that JSON allows in them. */
final class RandomTrees {

    private static final String[] NAMES = {"a", "b", "id", "name", "a.b", "address", "\u00E9t\u00E9", "\uD83D\uDE00",
        "sixteen_letters_", "sixteen_lettErs_", "seventeen_letters", "more than two words of the machine",
        "more than two wOrds of the machine", "", "/", "\\", "\"", "\u0000", "\n", "x\u2028"};
    private static final String[] TOKENS = {"null", "true", "false", "0", "-0.0", "1E+2", "1.00",
        "12345678901234567890.12345678901234567890e-400", "\"\"", "\"text\"", "\"]}\\\"{[,:\"", "\"\\\\\"",
        "\"\u00E9\uD83D\uDE00 and plain text behind it\"", "\"\\ud83d\"", "\"null\"", "\"\\u0000\\b\\/\""};

    final Random random;

    RandomTrees(long seed) {
        random = new Random(seed);
    }

    RandomJson tree(int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(4);
        if (kind == 0) {
            return new Token(TOKENS[random.nextInt(TOKENS.length)]);
        }
        if (kind == 1) {
            return new Elements(several(() -> tree(depth - 1)));
        }
        return new Fields(several(() -> field(depth - 1)));
    }

    /** A list of objects that are nearly the same, as lists mostly are. */
    RandomJson alike(int depth) {
        List<Field> fields = several(() -> field(depth));
        fields.addAll(several(() -> field(depth)));
        List<RandomJson> objects = new ArrayList<>();
        for (int count = 2 + random.nextInt(8); count > 0; count--) {
            objects.add(new Fields(fields.stream().filter(each -> random.nextInt(12) > 0)
                    .flatMap(each -> random.nextInt(24) == 0 ? Stream.of(each, field(depth)) : Stream.of(each))
                    .map(each -> new Field(random.nextInt(24) == 0 ? written(each.name()) : each.raw(), each.name(),
                            changed(each.value(), depth))).toList()));
        }
        return new Elements(objects);
    }

    private RandomJson changed(RandomJson value, int depth) {
        return value instanceof Token ? tree(0) : random.nextInt(8) == 0 ? tree(depth) : value;
    }

    private Field field(int depth) {
        String name = NAMES[random.nextInt(NAMES.length)];
        return new Field(written(name), name, tree(depth));
    }

    /** Each character as it is, or escaped in one of the ways there are. */
    private String written(String name) {
        StringBuilder raw = new StringBuilder();
        boolean often = random.nextInt(4) == 0;
        for (char c : name.toCharArray()) {
            boolean must = c < ' ' || c == '"' || c == '\\';
            boolean half = Character.isSurrogate(c);
            if (half ? often : must || often && random.nextBoolean()) {
                raw.append(String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c));
            } else {
                raw.append(c == '/' && random.nextBoolean() ? "\\/" : String.valueOf(c));
            }
        }
        return raw.toString();
    }

    Paths paths() {
        int kind = random.nextInt(3);
        return new Paths(kind == 0 ? List.of() : pathList(), kind == 1 ? List.of() : pathList(),
                random.nextInt(4) == 0);
    }

    private List<List<String>> pathList() {
        List<List<String>> paths = new ArrayList<>();
        for (int count = 1 + random.nextInt(6); count > 0; count--) {
            List<String> path = new ArrayList<>();
            do {
                String name = NAMES[random.nextInt(NAMES.length)];
                path.add(name.isEmpty() ? "a" : name);
            } while (random.nextInt(3) == 0);
            paths.add(path);
        }
        return paths;
    }

    private <T> List<T> several(Supplier<T> maker) {
        List<T> all = new ArrayList<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            all.add(maker.get());
        }
        return all;
    }
}
