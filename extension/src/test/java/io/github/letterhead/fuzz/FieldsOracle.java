package io.github.letterhead.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The grammar of {@code ?fields=} as its documentation has it, by recursion. */
final class FieldsOracle {

    private static final String SPECIAL = ",().";
    /** More than there can be names. */
    private static final int KEPT = Integer.MAX_VALUE;

    /** What no model has. */
    static final String UNKNOWN = "unknown";

    /** One member of the list; of its names the first ones are kept, and if there are others, those are dropped. */
    private record Item(List<String> path, int kept) {

        boolean drops() {
            return kept < path.size();
        }
    }

    /** The text is none of that grammar. */
    private static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused() {
            super(null, null, false, false);
        }
    }

    private final String text;
    private final List<Item> items = new ArrayList<>();
    private final Wanted wanted = new Wanted();
    private int at;

    private FieldsOracle(String text) {
        this.text = text;
    }

    /** Null if the text is to be refused. */
    static FieldsOracle of(List<String> values) {
        FieldsOracle oracle = new FieldsOracle(String.join(",", values));
        try {
            if (oracle.text.length() > 2_000) {
                return null;
            }
            oracle.list(List.of(), KEPT);
            return oracle.at == oracle.text.length() ? oracle : null;
        } catch (Refused refused) {
            return null;
        }
    }

    Wanted wanted() {
        return wanted;
    }

    /** Another text that means the same: nothing nested, everything escaped that can be. */
    String rendering() {
        StringBuilder rendering = new StringBuilder();
        for (Item item : items) {
            boolean nested = item.drops() && item.kept > 0;
            rendering.append(rendering.isEmpty() ? "" : ",");
            for (int i = 0; i < item.path.size(); i++) {
                rendering.append(i == item.kept ? nested ? "(-" : "-" : i == 0 ? "" : ".")
                        .append(item.path.get(i).replaceAll("([,().\\-\\\\ ])", "\\\\$1"));
            }
            rendering.append(nested ? ")" : "");
        }
        return rendering.toString();
    }

    /** Every name with its parents. */
    Set<List<String>> names() {
        Set<List<String>> names = new HashSet<>();
        for (Item item : items) {
            for (int length = 1; length <= item.path.size(); length++) {
                names.add(item.path.subList(0, length));
            }
        }
        return names;
    }

    /** A text with a place for each name that occurs, and others. */
    String probe() {
        StringBuilder probe = new StringBuilder("[{\"other\":null");
        for (Item item : items) {
            for (int depth = 0; depth < item.path.size(); depth++) {
                probe.append(',').append(quoted(item.path.get(depth))).append(":{\"other\":[0,null]");
            }
            probe.append(",\"last\":{\"last\":true}").append("}".repeat(item.path.size()));
            probe.append(',').append(quoted(item.path.get(0))).append(":[[1],{\"x\":{}}]");
        }
        return probe.append("},2]").toString();
    }

    private static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private void list(List<String> path, int kept) throws Refused {
        do {
            member(path, kept);
        } while (takes(','));
    }

    /** How many of the parent's names are kept, if something below is already dropped. */
    private void member(List<String> parent, int keptOfParent) throws Refused {
        int kept = keptOfParent;
        if (takes('-')) {
            if (kept != KEPT) {
                throw new Refused();
            }
            kept = parent.size();
        }
        List<String> path = new ArrayList<>(parent);
        do {
            path.add(name());
            if (path.size() > 16) {
                throw new Refused();
            }
        } while (takes('.'));
        if (takes('(')) {
            list(path, kept);
            if (!takes(')')) {
                throw new Refused();
            }
        } else {
            end(new Item(path, Math.min(kept, path.size())));
        }
    }

    private void end(Item item) {
        items.add(item);
        if (item.drops()) {
            wanted.drop(item.path);
            wanted.reach(item.path.subList(0, item.kept));
        } else {
            wanted.keep(item.path);
        }
    }

    private String name() throws Refused {
        skipBlanks();
        if (at < text.length() && text.charAt(at) == '-') {
            throw new Refused();
        }
        StringBuilder name = new StringBuilder();
        int end = 0;
        while (at < text.length() && SPECIAL.indexOf(text.charAt(at)) < 0) {
            char c = text.charAt(at++);
            boolean escaped = c == '\\';
            if (escaped) {
                if (at == text.length() || (SPECIAL + "-\\ ").indexOf(text.charAt(at)) < 0) {
                    throw new Refused();
                }
                c = text.charAt(at++);
            }
            if (c < ' ' || c >= 0x7F && c < 0xA0) {
                throw new Refused();
            }
            name.append(c);
            end = escaped || c != ' ' ? name.length() : end;
        }
        // Whether a surrogate has its other half is known when the name is there.
        String whole = name.substring(0, end);
        boolean isHalf = whole.codePoints().anyMatch(each -> each >= 0xD800 && each < 0xE000);
        if (whole.isEmpty() || whole.equals(UNKNOWN) || isHalf) {
            throw new Refused();
        }
        return whole;
    }

    private boolean takes(char c) {
        skipBlanks();
        boolean there = at < text.length() && text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void skipBlanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }
}
