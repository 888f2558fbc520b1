package io.github.letterhead.fuzz;

import io.github.letterhead.internal.json.FieldsText;
import io.github.letterhead.internal.json.MalformedFields;
import io.github.letterhead.internal.json.Selection;
import java.util.ArrayList;
import java.util.List;

/** What a model leaves out, and what a client narrows. */
final class DrawnSelection {

    private final Wanted model = new Wanted();
    private final Wanted client;
    private final Selection selection;

    private DrawnSelection(boolean excludeNull, List<List<String>> include, List<List<String>> exclude, String fields) {
        include.forEach(model::keep);
        exclude.forEach(model::drop);
        model.excludeNull(excludeNull);
        Selection ofModel = Selection.of(include.stream().map(DrawnSelection::dotted).toList(),
                exclude.stream().map(DrawnSelection::dotted).toList(), excludeNull);
        FieldsOracle oracle = FieldsOracle.of(List.of(fields));
        client = oracle == null ? new Wanted() : oracle.wanted();
        selection = oracle == null ? ofModel : ofModel.and(read(fields));
    }

    static DrawnSelection of(Draws draws) {
        int flags = draws.octet();
        return new DrawnSelection((flags & 1) != 0, paths(draws.text()), paths(draws.text()), draws.text());
    }

    /** Names end at a dot, paths at a comma. What cannot be a name is left out. */
    private static List<List<String>> paths(String text) {
        List<List<String>> paths = new ArrayList<>();
        for (String path : text.split(",")) {
            List<String> names = new ArrayList<>();
            for (String name : path.split("\\.")) {
                if (!name.isEmpty() && names.size() < 64 && name.codePoints().noneMatch(DrawnSelection::isHalf)) {
                    names.add(name.replace('!', '.'));
                }
            }
            if (!names.isEmpty()) {
                paths.add(names);
            }
        }
        return paths;
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= 0xD800 && codePoint < 0xE000;
    }

    private static String dotted(List<String> path) {
        return String.join(".",
                path.stream().map(name -> name.replace("\\", "\\\\").replace(".", "\\.")).toList());
    }

    private static Selection read(String fields) {
        try {
            return FieldsText.parse(List.of(fields));
        } catch (MalformedFields malformed) {
            throw new AssertionError("refused " + fields, malformed);
        }
    }

    Selection selection() {
        return selection;
    }

    Tree of(Tree tree) {
        return client.of(model.of(tree));
    }
}
