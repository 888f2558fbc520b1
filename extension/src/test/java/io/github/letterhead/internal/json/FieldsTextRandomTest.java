package io.github.letterhead.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Seeded, so that a failure comes again. */
class FieldsTextRandomTest {

    private static final String[] PIECES = {"a", "b", "id", "address", ",", ",", "(", ")", "(b)", "(a,b)", ".", "-",
        "\\", "\\.", "\\-", " ", "\t", "\0", "\u00E9", "\uD83D", "\uDE00", "a,", "a(b),", "-a,", "\"", "%2C", "*"};

    private final Random random = new Random(2_000);

    @Test
    void anyTextIsReadOrRefusedAndOnlyNarrows() {
        int read = 0;
        for (int i = 0; i < 15_000; i++) {
            List<String> values = values();
            try {
                Selection selection = FieldsText.parse(values);
                read++;
                String kept = Filtered.text("{\"a\":{\"a\":1,\"b\":2},\"b\":3}", selection);
                assertThat(kept).as("%s", values).isIn("{}", "{\"b\":3}", "{\"a\":{}}", "{\"a\":{},\"b\":3}",
                        "{\"a\":{\"a\":1}}", "{\"a\":{\"b\":2}}", "{\"a\":{\"a\":1,\"b\":2}}",
                        "{\"a\":{\"a\":1},\"b\":3}", "{\"a\":{\"b\":2},\"b\":3}", "{\"a\":{\"a\":1,\"b\":2},\"b\":3}");
            } catch (MalformedFields malformed) {
                assertThat(malformed.getMessage()).matches("[\\x20-\\x7E]+");
                assertThat(malformed.position()).isBetween(1, String.join(",", values).length() + 1);
            }
        }
        assertThat(read).isGreaterThan(1_000);
    }

    private List<String> values() {
        List<String> values = new ArrayList<>();
        for (int count = 1 + random.nextInt(2); count > 0; count--) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(7); length > 0; length--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            values.add(text.toString());
        }
        return values;
    }
}
