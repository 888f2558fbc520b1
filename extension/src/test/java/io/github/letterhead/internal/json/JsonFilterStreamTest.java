package io.github.letterhead.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFilterStreamTest {

    private final Behind behind = new Behind();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"\\u0061":1,"b":2}                 | {"\\u0061":1}
            {"a":1.000000000000000000001E+400}  | {"a":1.000000000000000000001E+400}
            {"a":-0,"a":0.10,"b":1,"a":1e1}     | {"a":-0,"a":0.10,"a":1e1}
            {"a":"\\/\\"\\u00e9\\ud83d é"}      | {"a":"\\/\\"\\u00e9\\ud83d é"}
            {"A":1,"aa":2,"":3,"a\\u0000":4}    | {}
            {"\\ud83da":1,"\\ud83d":2}          | {}
            ` { "a" : 1 , "b" : 2 } `           | ` { "a" : 1 } `
            ` [ { "b" : 2 , "a" : 1 } , 3 ] `   | ` [ { "a" : 1 } , 3 ] `
            """)
    void whatStaysIsCopiedAsItWasWritten(String json, String kept) {
        assertThat(Filtered.text(json, Filtered.include("a"))).isEqualTo(kept);
    }

    @Test
    void prettyTextStaysPretty() {
        String json = """
                {
                  "id" : 1,
                  "secret" : {
                    "x" : [ 1, 2 ]
                  },
                  "tags" : [
                    { "a" : 1, "b" : 2 }
                  ]
                }
                """;

        assertThat(Filtered.text(json, Filtered.include("id", "tags.b"))).isEqualTo("""
                {
                  "id" : 1,
                  "tags" : [
                    { "b" : 2 }
                  ]
                }
                """);
    }

    @Test
    void namesAreComparedByTheirText() {
        String json = "{\"a/b\":1,\"a\\/b\":2,\"a\\u002Fb\":3,\"\u00FC\":4,\"\\u00fc\":5,\"\u20AC\":6,\"\\u20AC\":7}";

        assertThat(Filtered.text(json, Filtered.include("a/b"))).isEqualTo("{\"a/b\":1,\"a\\/b\":2,\"a\\u002Fb\":3}");
        assertThat(Filtered.text(json, Filtered.include("\u00FC"))).isEqualTo("{\"\u00FC\":4,\"\\u00fc\":5}");
        assertThat(Filtered.text(json, Filtered.include("\u20AC"))).isEqualTo("{\"\u20AC\":6,\"\\u20AC\":7}");
        assertThat(Filtered.text(json, Filtered.exclude("a/b", "\u00FC", "\u20AC"))).isEqualTo("{}");
        assertThat(Filtered.text("{\"\\b\\f\\n\\r\\t\\\"\\\\\":1}", Filtered.exclude("\b\f\n\r\t\"\\\\")))
                .isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x7F, 0x80, 0x7FF, 0x800, 0xFFFF, 0x10000, 0x10FFFF})
    void namesAreComparedByTheirTextToTheBoundsOfUtf8(int codePoint) {
        String name = Character.toString(codePoint);
        StringBuilder escaped = new StringBuilder();
        name.chars().forEach(unit -> escaped.append(String.format("\\u%04x", unit)));
        assertThat(Filtered.text("{\"" + escaped + "\":1,\"x\":2}", Filtered.exclude(name))).isEqualTo("{\"x\":2}");
    }

    @Test
    void deepTextIsFilteredToItsEnd() {
        int levels = Level.MOST / 2;
        String json = "{\"a\":[".repeat(levels) + "null" + ",null]}".repeat(levels);

        assertThat(Filtered.text(json, Filtered.include("a"))).isEqualTo(json);
        assertThat(Filtered.text(json, Filtered.exclude("a"))).isEqualTo("{}");
        assertThat(Filtered.text(json, Filtered.withoutNulls())).isEqualTo(json);
    }

    @Test
    void singleBytesAreTextToo() throws IOException {
        JsonFilterStream stream = new JsonFilterStream(behind, Filtered.exclude("b"));
        for (byte octet : "{\"a\":\"\u20AC\",\"b\":[{}]}".getBytes(StandardCharsets.UTF_8)) {
            stream.write(octet);
        }
        stream.finish();

        assertThat(behind.text()).isEqualTo("{\"a\":\"\u20AC\"}");
    }

    @Test
    void flushPassesOnWhatIsKnownToStay() throws IOException {
        JsonFilterStream stream = new JsonFilterStream(behind, Filtered.withoutNulls());
        stream.write("[1,{\"a\":2,\"b\"".getBytes(StandardCharsets.UTF_8));
        stream.flush();

        assertThat(behind.text()).isEqualTo("[1,{\"a\":2");
        assertThat(behind.flushed).isTrue();

        stream.write(":3}]".getBytes(StandardCharsets.UTF_8));
        stream.flush();

        assertThat(behind.text()).isEqualTo("[1,{\"a\":2,\"b\":3}]");
    }

    @Test
    void closeFinishesAndClosesTheStreamBehindOnce() throws IOException {
        JsonFilterStream stream = new JsonFilterStream(behind, Selection.ALL);
        stream.write("[]".getBytes(StandardCharsets.UTF_8));
        stream.close();
        stream.close();
        stream.flush();

        assertThat(behind.text()).isEqualTo("[]");
        assertThat(behind.closed).isEqualTo(1);
        assertThatIOException().isThrownBy(() -> stream.write(' '));
    }

    @Test
    void finishLeavesTheStreamBehindOpenAndMayComeTwice() throws IOException {
        JsonFilterStream stream = new JsonFilterStream(behind, Selection.ALL);
        stream.write("17".getBytes(StandardCharsets.UTF_8));
        stream.finish();
        stream.finish();

        assertThat(behind.text()).isEqualTo("17");
        assertThat(behind.closed).isZero();

        stream.close();

        assertThat(behind.closed).isEqualTo(1);
    }

    @Test
    void nothingWrittenIsFine() {
        assertThat(Filtered.text("", Filtered.include("a"))).isEmpty();
    }

    @Test
    void brokenTextWritesNothingMoreNorLooksComplete() throws IOException {
        JsonFilterStream stream = new JsonFilterStream(behind, Filtered.include("a"));
        byte[] broken = "{\"a\":1,'a':2}".getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(BrokenJson.class).isThrownBy(() -> stream.write(broken));
        assertThat(stream.broken().position()).isEqualTo(8);
        assertThatExceptionOfType(BrokenJson.class).isThrownBy(() -> stream.write(broken))
                .isNotSameAs(stream.broken());
        assertThatExceptionOfType(BrokenJson.class).isThrownBy(stream::finish);
        assertThatCode(stream::flush).doesNotThrowAnyException();
        stream.close();

        assertThat(behind.text()).isEmpty();
        assertThat(behind.closed).isZero();
    }

    @Test
    void afterFailureOfTheStreamBehindNothingMoreIsWritten() throws IOException {
        behind.fails = true;
        JsonFilterStream stream = new JsonFilterStream(behind, Filtered.include("a"));
        byte[] text = ("{\"a\":\"" + "x".repeat(9_000) + "\",\"secret\":1}").getBytes(StandardCharsets.UTF_8);

        assertThatIOException().isThrownBy(() -> stream.write(text)).withMessage("gone");
        behind.fails = false;
        assertThatIOException().isThrownBy(() -> stream.write(text)).withMessageContaining("failed");
        assertThatIOException().isThrownBy(stream::finish);
        stream.close();

        assertThat(behind.text()).isEmpty();
        assertThat(stream.broken()).isNull();
    }

    @Test
    void afterAFlushThatFailedNothingMoreIsWritten() throws IOException {
        JsonFilterStream stream = new JsonFilterStream(behind, Filtered.include("a"));
        stream.write("{\"a\":1,".getBytes(StandardCharsets.UTF_8));
        behind.fails = true;
        assertThatIOException().isThrownBy(stream::flush).withMessage("gone");
        behind.fails = false;
        assertThatIOException().isThrownBy(() -> stream.write("\"a\":2}".getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("failed");
        stream.close();

        assertThat(behind.text()).isEmpty();
        assertThat(behind.closed).isZero();
    }

    private static final class Behind extends OutputStream {

        private final ByteArrayOutputStream written = new ByteArrayOutputStream();
        private boolean flushed;
        private boolean fails;
        private int closed;

        @Override
        public void write(int octet) {
            throw new AssertionError("one by one");
        }

        @Override
        public void write(byte[] octets, int offset, int length) throws IOException {
            if (fails) {
                throw new IOException("gone");
            }
            written.write(octets, offset, length);
        }

        @Override
        public void flush() {
            flushed = true;
        }

        @Override
        public void close() {
            closed++;
        }

        private String text() {
            return written.toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void escapedNamesAreFoundBelowNamesThatAreNotGiven() {
        assertThat(Filtered.text("{\"any\":{\"\\u00e9t\\u00e9\":1,\"id\":2}}",
                Filtered.exclude("\u00E9t\u00E9").ofEachEntry())).isEqualTo("{\"any\":{\"id\":2}}");
    }
}
