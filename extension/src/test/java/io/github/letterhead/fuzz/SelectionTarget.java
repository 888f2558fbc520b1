package io.github.letterhead.fuzz;

import static io.github.letterhead.fuzz.Expect.expect;

import io.github.letterhead.internal.json.FieldsText;
import io.github.letterhead.internal.json.MalformedFields;
import io.github.letterhead.internal.json.Selection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Any text of {@code ?fields=}, in any number of parameters, is refused exactly where the grammar says so, in words fit
 * for the client; or it is a selection that leaves what the grammar says, as another text does that means the same.
 */
final class SelectionTarget {

    private static final int MOST_PARAMETERS = 4;

    private SelectionTarget() {
    }

    static void check(byte[] input) {
        Draws draws = new Draws(input);
        List<String> values = new ArrayList<>();
        do {
            values.add(values.size() == MOST_PARAMETERS - 1 ? rest(draws) : draws.text());
        } while (!draws.isEmpty());
        FieldsOracle oracle = FieldsOracle.of(values);
        Set<List<String>> asked = new HashSet<>();
        Selection selection;
        try {
            selection = FieldsText.parse(values, path -> isKnown(path, asked));
        } catch (MalformedFields malformed) {
            expect(oracle == null, () -> "refused " + values + ": " + malformed.getMessage());
            checkWords(malformed, String.join(",", values));
            return;
        }
        expect(oracle != null, () -> "read " + values);
        expect(oracle.names().equals(asked), () -> "asked for " + asked);
        checkMeaning(selection, oracle);
    }

    private static boolean isKnown(List<String> path, Set<List<String>> asked) {
        asked.add(path);
        return !path.contains(FieldsOracle.UNKNOWN);
    }

    private static String rest(Draws draws) {
        return new String(draws.rest(), StandardCharsets.UTF_8);
    }

    private static void checkWords(MalformedFields malformed, String text) {
        expect(malformed.getMessage().matches("[ -~]{1,400}"), () -> "said " + malformed.getMessage());
        expect(malformed.shown().length() <= 300, () -> "showed " + malformed.shown());
        expect(malformed.position() >= 1 && malformed.position() <= text.length() + 1,
                () -> "told of " + malformed.position() + " in " + text);
    }

    private static void checkMeaning(Selection selection, FieldsOracle oracle) {
        String probe = oracle.probe();
        String wanted = oracle.wanted().of(Tree.of(probe)).text();
        expect(wanted, Filter.whole(selection, probe));
        String rendering = oracle.rendering();
        if (rendering.length() <= FieldsText.MAX_LENGTH) {
            expect(wanted, Filter.whole(FieldsText.parse(List.of(rendering)), probe));
        }
    }
}
