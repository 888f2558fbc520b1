package io.github.letterhead.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 8259, 6. */
class NumberPartTest {

    private static final String NUMBER = "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?";
    private static final String ALPHABET = "0019-.eE+x/:";

    private final Random random = new Random(8259);

    @Test
    void numbersAreThoseOfTheGrammarAtOnceAndByteByByte() {
        int numbers = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(6); length > 0; length--) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            boolean isNumber = text.toString().matches(NUMBER);
            byte[] bytes = ("7" + text + "7").getBytes(StandardCharsets.US_ASCII);
            int end = bytes.length - 1;
            assertThat(NumberPart.end(bytes, 1, end) == end).as("%s", text).isEqualTo(isNumber);
            assertThat(isNumberByteByByte(bytes, 1, end)).as("%s", text).isEqualTo(isNumber);
            numbers += isNumber ? 1 : 0;
        }
        assertThat(numbers).isGreaterThan(1_000);
    }

    private static boolean isNumberByteByByte(byte[] text, int from, int to) {
        int part = NumberPart.begin(text[from]);
        for (int at = from + 1; at < to && part != NumberPart.END; at++) {
            int behindDigits = NumberPart.endOfDigits(part, text, at, to);
            if (behindDigits == to) {
                break;
            }
            part = NumberPart.next(part, text[behindDigits]);
            at = behindDigits;
        }
        return part != NumberPart.END && NumberPart.isComplete(part);
    }

    @ParameterizedTest
    @CsvSource({"'1,', 1", "0}, 1", "'-12.5e+3 ', 8", "1-2, 1", "1.2.3, 3", "1e5e, 3", "'01,', -1", "'00,', -1",
            "'-,', -1", "'.5,', -1", "'1.,', -1", "'1e,', -1", "'1e+,', -1", "'1.e5,', -1", "'x', -1"})
    void endsBehindItsLastByte(String text, int end) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        assertThat(NumberPart.end(bytes, 0, bytes.length)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"1.5, 1", "1e5, 1", "1.5e5, 3", "123, 2"})
    void itMayGoOnWhereTheTextIsCut(String text, int to) {
        assertThat(NumberPart.end(text.getBytes(StandardCharsets.US_ASCII), 0, to)).isEqualTo(to);
    }

    /** That of a whole number, a fraction and an exponent; a zero or a sign has none behind it that change nothing. */
    @ParameterizedTest
    @CsvSource({"1, 6", "1.5, 6", "1e5, 6", "1E-5, 6", "0, 0", "-, 0", "1., 0", "1e, 0", "1e+, 0"})
    void digitsAreSkippedWhereTheyChangeNothing(String before, int skipped) {
        int part = NumberPart.begin((byte) before.charAt(0));
        for (char c : before.substring(1).toCharArray()) {
            part = NumberPart.next(part, (byte) c);
        }
        byte[] digits = "012789,".getBytes(StandardCharsets.US_ASCII);
        assertThat(NumberPart.endOfDigits(part, digits, 0, digits.length)).isEqualTo(skipped);
        assertThat(NumberPart.endOfDigits(part, digits, 0, 2)).isEqualTo(Math.min(skipped, 2));
    }
}
