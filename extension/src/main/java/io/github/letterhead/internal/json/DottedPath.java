package io.github.letterhead.internal.json;

import java.util.ArrayList;
import java.util.List;

/** A path of include or exclude: names between dots. */
final class DottedPath {

    /** Deeper than any model that anyone reads; keeps every walk over the tree of names short. */
    static final int MOST_NAMES = 64;

    private DottedPath() {
    }

    /** The names, decoded. The attribute is for the message. */
    static List<String> parse(String attribute, String text) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '.') {
                names.add(checked(attribute, text, name, at));
                name.setLength(0);
            } else if (c == '\\') {
                at++;
                if (at == text.length() || text.charAt(at) != '.' && text.charAt(at) != '\\') {
                    throw refusal(attribute, text, at - 1, "a backslash stands before a dot or a backslash only");
                }
                name.append(text.charAt(at));
            } else {
                name.append(c);
            }
        }
        names.add(checked(attribute, text, name, text.length()));
        if (names.size() > MOST_NAMES) {
            throw refusal(attribute, text, 0, names.size() + " names, " + MOST_NAMES + " are allowed: "
                    + "name one of the parents, it stands for all below it");
        }
        return List.copyOf(names);
    }

    private static String checked(String attribute, String text, StringBuilder name, int end) {
        if (name.isEmpty()) {
            throw refusal(attribute, text, end, "a name is missing: write JSON names with one dot in between, "
                    + "as in address.city; a dot that is part of a name is written \\.");
        }
        int half = Shown.loneSurrogate(name);
        if (half >= 0) {
            throw refusal(attribute, text, end, "the name before has half of a surrogate pair, which no JSON has: "
                    + "write the whole character");
        }
        return name.toString();
    }

    private static IllegalArgumentException refusal(String attribute, String text, int index, String reason) {
        return new IllegalArgumentException(attribute + " '" + Shown.of(text) + "', character " + (index + 1) + ": "
                + reason);
    }
}
