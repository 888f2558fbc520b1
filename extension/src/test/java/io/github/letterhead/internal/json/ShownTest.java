package io.github.letterhead.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
        "``|``", "` ~`|` ~`", "\u001F|\\u001F", "\u007F|\\u007F", "\u20AC|\\u20AC",
        "0123456789012345678901234567890123456789|0123456789012345678901234567890123456789",
        "0123456789012345678901234567890123456789x|0123456789012345678901234567890123456789..."})
    void isVisibleAndShort(String text, String shown) {
        assertThat(Shown.of(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"'', -1", "a, -1", "\ud83d\ude00, -1", "\ud800\udc00, -1",
            "\ud83d\ude00\ud83d\ude00, -1", "\ude00, 0", "a\ud83d, 1",
            "a\ud83db, 1", "\ud83d\ude00\ude00, 2", "\ud83d\ud83d\ude00, 0"})
    void halfACharacterIsFound(String text, int index) {
        assertThat(Shown.loneSurrogate(text)).isEqualTo(index);
    }
}
