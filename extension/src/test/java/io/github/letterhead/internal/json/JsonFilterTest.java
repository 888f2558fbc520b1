package io.github.letterhead.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.letterhead.internal.json.BrokenJson.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the short way over expected members and the long one meet. */
class JsonFilterTest {

    private static final String OBJECT =
            "{\"a\":1,\"secret\":\"some text\",\"b\":[2],\"secret\":3 ,\"c\":\"more text\"}";
    private static final String LEFT = "{\"a\":1,\"b\":[2],\"c\":\"more text\"}";

    /** In two pieces, in arrays that have nothing behind them. */
    private static String filtered(String json, int cut) throws IOException {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonFilterStream stream = new JsonFilterStream(out, Filtered.exclude("secret"))) {
            stream.write(Arrays.copyOf(text, cut));
            stream.write(Arrays.copyOfRange(text, cut, text.length));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whereTheTextIsCutMakesNoDifference() throws IOException {
        String list = "[" + OBJECT + "," + OBJECT + "," + OBJECT + "]";
        for (int cut = 0; cut <= list.length(); cut++) {
            assertThat(filtered(list, cut)).as("%s", cut).isEqualTo("[" + LEFT + "," + LEFT + "," + LEFT + "]");
        }
    }

    @Test
    void whatWaitsSinceAnEarlierPieceGoesOrStaysWithItsMember() throws IOException {
        String first = "{\"b\":1,\"secret\":2},{\"b\":1, ";
        String list = "[" + first + "\"secret\":\"and enough text to take the short way, which is longer\"},{}]";
        assertThat(filtered(list, first.length() + 1)).isEqualTo("[{\"b\":1},{\"b\":1},{}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\" ", "\"a\"\n", "\"a\"x", "\"a\";", "\"a:\" "})
    void whatIsBehindANameIsNoPartOfIt(String name) {
        String end = "1,\"b\":\"and enough text to take the short way, which is longer\"}";
        String list = "[{" + name.substring(0, name.lastIndexOf('"') + 1) + " :" + end + ",{" + name + end + "]";
        assertThatExceptionOfType(BrokenJson.class).isThrownBy(() -> filtered(list, 0))
                .satisfies(broken -> assertThat(broken.kind()).isEqualTo(Kind.UNEXPECTED));
    }
}
