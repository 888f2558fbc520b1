package io.github.letterhead.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.letterhead.internal.json.BrokenJson.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text is the same broken whether its place is kept, dropped or chosen among. */
class BrokenJsonTest {

    private static final List<Selection> SELECTIONS = List.of(Selection.ALL, Filtered.withoutNulls(),
            Filtered.include("a"), Filtered.include("a.b"), Filtered.include("z"), Filtered.exclude("a"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'a':1}                    | UNEXPECTED        | 2
            {a:1}                      | UNEXPECTED        | 2
            {"a":'x'}                  | UNEXPECTED        | 6
            {"a":1,}                   | UNBALANCED        | 8
            {"a":1,,"b":2}             | UNEXPECTED        | 8
            {,"a":1}                   | UNEXPECTED        | 2
            {"a" 1}                    | UNEXPECTED        | 6
            {"a"}                      | UNBALANCED        | 5
            {"a":}                     | UNBALANCED        | 6
            {"a":1 "b":2}              | UNEXPECTED        | 8
            {"a"::1}                   | UNEXPECTED        | 6
            {"a":1]                    | UNBALANCED        | 7
            {"a":[1}                   | UNBALANCED        | 8
            [1,]                       | UNBALANCED        | 4
            [,1]                       | UNEXPECTED        | 2
            [1 2]                      | UNEXPECTED        | 4
            [1:2]                      | UNEXPECTED        | 3
            ]                          | UNBALANCED        | 1
            }                          | UNBALANCED        | 1
            ,                          | UNEXPECTED        | 1
            {}{}                       | SECOND_VALUE      | 3
            {} 1                       | SECOND_VALUE      | 4
            1 2                        | SECOND_VALUE      | 3
            {}]                        | UNBALANCED        | 3
            "a""b"                     | SECOND_VALUE      | 4
            {"a":NaN}                  | UNEXPECTED        | 6
            {"a":Infinity}             | UNEXPECTED        | 6
            {"a":-Infinity}            | BAD_NUMBER        | 7
            {"a":+1}                   | UNEXPECTED        | 6
            {"a":01}                   | UNEXPECTED        | 7
            {"a":1.}                   | BAD_NUMBER        | 8
            {"a":.5}                   | UNEXPECTED        | 6
            {"a":1e}                   | BAD_NUMBER        | 8
            {"a":1e+}                  | BAD_NUMBER        | 9
            {"a":-}                    | BAD_NUMBER        | 7
            {"a":0x1F}                 | UNEXPECTED        | 7
            {"a":1_000}                | UNEXPECTED        | 7
            {"a":True}                 | UNEXPECTED        | 6
            {"a":nul}                  | BAD_LITERAL       | 9
            {"a":nulll}                | UNEXPECTED        | 10
            {"a":truE}                 | BAD_LITERAL       | 9
            {"a":undefined}            | UNEXPECTED        | 6
            {"a":"\\x"}                | BAD_ESCAPE        | 8
            {"a":"\\'"}                | BAD_ESCAPE        | 8
            {"a":"\\u00g0"}            | BAD_ESCAPE        | 11
            {"\\U0061":1}              | BAD_ESCAPE        | 4
            {"a":1}//                  | SECOND_VALUE      | 8
            {"a":/**/1}                | UNEXPECTED        | 6
            {/*"*/"a":1/*"*/}          | UNEXPECTED        | 2
            {"a":1 #,"b":2             | UNEXPECTED        | 8
            )]}',{"a":1}               | UNEXPECTED        | 1
            call({"a":1})              | UNEXPECTED        | 1
            <html>                     | UNEXPECTED        | 1
            {                          | TRUNCATED         | 2
            {"a                        | TRUNCATED         | 4
            {"a":                      | TRUNCATED         | 6
            {"a":1                     | TRUNCATED         | 7
            {"a":"x                    | TRUNCATED         | 8
            {"a":tru                   | TRUNCATED         | 9
            [[]                        | TRUNCATED         | 4
            -                          | TRUNCATED         | 2
            1e                         | TRUNCATED         | 3
            ` `                        | TRUNCATED         | 2
            """)
    void isRefusedWithKindAndPosition(String text, Kind kind, int position) throws IOException {
        assertBroken(text.getBytes(StandardCharsets.UTF_8), kind, position);
        String list = "[" + "{\"a\":1,\"b\":\"plain text\"},".repeat(5);
        assertBrokenSomehow((list + text + "]").getBytes(StandardCharsets.UTF_8), kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"\u0001\"]", "{\"a\n\":1}", "{\"a\":\"\t\"}", "[1,\f2]", "[1,\u000B2]", "[\"\0\"]"})
    void controlCharactersAreRefused(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int at = 0;
        while (bytes[at] >= ' ') {
            at++;
        }
        assertBroken(bytes, Kind.CONTROL_CHARACTER, at + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void widerEncodingsAreRefused(String charset) throws IOException {
        byte[] bytes = "{\"a\":1}".getBytes(Charset.forName(charset));

        assertBroken(bytes, Kind.NOT_UTF_8, bytes[0] == 0 ? 1 : 2);
    }

    @Test
    void byteOrderMarkIsRefused() throws IOException {
        assertBroken("\uFEFF{\"a\":1}".getBytes(StandardCharsets.UTF_8), Kind.BYTE_ORDER_MARK, 1);
        assertBroken("[\uFEFF1]".getBytes(StandardCharsets.UTF_8), Kind.NOT_UTF_8, 2);
    }

    @Test
    void whatIsThrownAgainSaysTheSame() {
        BrokenJson inText = new BrokenJson(Kind.TRUNCATED, 7);
        assertThat(inText.again()).isNotSameAs(inText).hasMessage(inText.getMessage()).hasMessageEndingWith("byte 7");
        BrokenJson inValues = BrokenJson.inValues(Kind.TRUNCATED);
        assertThat(inValues.again()).hasMessage(inValues.getMessage()).hasMessageNotContaining("byte");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        int[][] sequences = {{0x80}, {0xBF}, {0xC0, 0xA2}, {0xC1, 0x81}, {0xC3, 0x22}, {0xE0, 0x9F, 0x80},
            {0xE2, 0x82}, {0xED, 0xA0, 0x80}, {0xF0, 0x8F, 0x80, 0x80}, {0xF4, 0x90, 0x80, 0x80}, {0xF5}, {0xFF},
            {0xE2, 0x28, 0xA1}, {0xF0, 0x9F, 0x98}};
        for (int[] sequence : sequences) {
            for (String start : List.of("{\"a\":\"", "{\"b\":[\"plain", "{\"")) {
                ByteArrayOutputStream text = new ByteArrayOutputStream();
                text.writeBytes(start.getBytes(StandardCharsets.UTF_8));
                for (int octet : sequence) {
                    text.write(octet);
                }
                text.writeBytes("\":\"}".getBytes(StandardCharsets.UTF_8));
                assertBrokenSomehow(text.toByteArray(), Kind.NOT_UTF_8);
            }
        }
        assertBroken(new byte[] {(byte) 0xC3, (byte) 0xA4}, Kind.NOT_UTF_8, 1);
    }

    @Test
    void tooManyLevelsAreRefused() throws IOException {
        byte[] text = "[".repeat(Level.MOST + 1).getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(BrokenJson.class)
                .isThrownBy(() -> new JsonFilterStream(OutputStream.nullOutputStream(), Selection.ALL).write(text))
                .satisfies(broken -> assertThat(broken.kind()).isEqualTo(Kind.TOO_DEEP))
                .satisfies(broken -> assertThat(broken.position()).isEqualTo(Level.MOST + 1));
    }

    @Test
    void messageSaysNothingOfTheText() {
        BrokenJson broken = broken("{\"a\":1,\"password\":s3cret}".getBytes(StandardCharsets.UTF_8),
                Filtered.exclude("password"), 64);

        assertThat(broken).hasMessage("The JSON that was written has something else than JSON has at this place, "
                + "at byte 19");
        assertThat(broken.kind()).isEqualTo(Kind.UNEXPECTED);
    }

    /** What had left before the text broke is the beginning of what would have left. */
    @Test
    void damagedTextNeverShowsMoreThanTheWholeOne() throws IOException {
        Random random = new Random(500);
        RandomTrees trees = new RandomTrees(501);
        for (int i = 0; i < 4_000; i++) {
            byte[] text = RandomJson.text(i % 2 == 0 ? trees.tree(4) : trees.alike(1)).getBytes(StandardCharsets.UTF_8);
            Selection selection = trees.paths().selection();
            int cut = random.nextInt(text.length);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            JsonFilterStream first = new JsonFilterStream(whole, selection);
            first.write(text);
            first.finish();
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            JsonFilterStream second = new JsonFilterStream(part, selection);
            second.write(text, 0, cut);
            second.flush();
            assertThat(whole.toString(StandardCharsets.ISO_8859_1)).startsWith(
                    part.toString(StandardCharsets.ISO_8859_1));
        }
    }

    private static void assertBroken(byte[] text, Kind kind, int position) {
        for (Selection selection : SELECTIONS) {
            for (int piece : new int[] {1, 3, text.length + 1}) {
                BrokenJson broken = broken(text, selection, piece);
                assertThat(broken.kind()).isEqualTo(kind);
                assertThat(broken.position()).isEqualTo(position);
            }
        }
    }

    /** Somewhere behind what is well-formed, and where exactly does not depend on the pieces. */
    private static void assertBrokenSomehow(byte[] text, Kind kind) {
        for (Selection selection : SELECTIONS) {
            BrokenJson broken = broken(text, selection, text.length);
            BrokenJson inPieces = broken(text, selection, 2);
            assertThat(broken.position()).isEqualTo(inPieces.position());
            assertThat(broken.kind()).isEqualTo(inPieces.kind());
            if (kind == Kind.NOT_UTF_8) {
                assertThat(broken.kind()).isEqualTo(kind);
            }
        }
    }

    private static BrokenJson broken(byte[] text, Selection selection, int piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BrokenJson broken = catchThrowableOfType(BrokenJson.class, () -> {
            JsonFilterStream stream = new JsonFilterStream(out, selection);
            for (int from = 0; from < text.length; from += piece) {
                stream.write(text, from, Math.min(piece, text.length - from));
            }
            stream.finish();
        });
        assertThat(broken).as(new String(text, StandardCharsets.ISO_8859_1)).isNotNull();
        assertThat(out.size()).isZero();
        return broken;
    }
}
