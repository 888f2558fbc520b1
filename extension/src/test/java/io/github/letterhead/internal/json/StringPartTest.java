package io.github.letterhead.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StringPartTest {

    private static final int[] FIRSTS = {0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0,
        0xF1, 0xF3, 0xF4, 0xF5, 0xFF};
    private static final int[] OTHERS = {0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0};

    /** RFC 3629, 4. */
    @Test
    void bytesAreTakenThatADecoderTakes() {
        for (int first : FIRSTS) {
            assertAsDecoded(first);
            for (int second : OTHERS) {
                assertAsDecoded(first, second);
                for (int third : OTHERS) {
                    assertAsDecoded(first, second, third);
                    for (int fourth : OTHERS) {
                        assertAsDecoded(first, second, third, fourth);
                    }
                }
            }
        }
    }

    private static void assertAsDecoded(int... octets) {
        byte[] text = new byte[octets.length + 2];
        Arrays.fill(text, (byte) '"');
        for (int i = 0; i < octets.length; i++) {
            text[i] = (byte) octets[i];
        }
        assertThat(StringPart.end(text, 0, text.length)).as(() -> Arrays.toString(octets))
                .isEqualTo(isDecoded(text) ? octets.length : text.length);
    }

    private static boolean isDecoded(byte[] text) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** RFC 8259, 7. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            \\\\"              | 2
            \\""               | 2
            \\/"               | 2
            \\b\\f\\n\\r\\t"   | 10
            \\u0019"           | 6
            \\uAFaf"           | 6
            \\u00e9 and more"  | 15
            é\\"plain"         | 9
            "                  | 0
            \\u00g0"           | 8
            \\u@000"           | 8
            \\u00"             | 6
            \\x"               | 4
            \\'"               | 4
            \\U0000"           | 8
            \\                 | 1
            é                  | 2
            """)
    void endsAtItsQuote(String text, int end) {
        byte[] bytes = (text + "!").getBytes(StandardCharsets.UTF_8);
        boolean isEnded = end < bytes.length - 1 && bytes[end] == '"';
        assertThat(StringPart.end(bytes, 0, isEnded ? bytes.length : end)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\nabc", "\\", "\\u00", "\u00E9", "\u00E9abc"})
    void aTextThatIsCutEndsNothing(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(StringPart.end(bytes, 0, bytes.length)).isEqualTo(bytes.length);
    }

    @Test
    void controlCharactersEndNothing() {
        byte[] text = "\u00E9\u0001\"".getBytes(StandardCharsets.UTF_8);
        assertThat(StringPart.end(text, 0, text.length)).isEqualTo(text.length);
    }
}
