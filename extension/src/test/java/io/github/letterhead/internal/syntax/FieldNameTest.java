package io.github.letterhead.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"X", "x-request-id", "ETag", "!#$%&'*+-.^_`|~09azAZ", "Proxy-Connection", "Te1",
        "Trailers"})
    void tokensAreNames(String name) {
        assertThat(FieldName.check(name)).isSameAs(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive", "TE", "Trailer",
        "Upgrade", "content-length", "TRANSFER-ENCODING", "cOnNection", "keep-alive", "te", "traileR", "upgrade"})
    void headersThatFrameTheMessageAreLeftToTheServer(String name) {
        assertThat(FieldName.isFraming(name)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> FieldName.check(name))
                .withMessageStartingWith("Header '" + name + "' is written by the server")
                .withMessageEndingWith("leave it out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            X:Y      | Header name 'X' has U+003A ':' at index 1
            X Y      | Header name 'X' has U+0020 (blank) at index 1
            ' X'     | Header name has U+0020 (blank) at index 0
            (X)      | Header name has U+0028 '(' at index 0
            X\u00E9  | Header name 'X' has U+00E9 at index 1
            """)
    void anythingElseIsRefusedWithItsPosition(String name, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> FieldName.check(name))
                .withMessageStartingWith(message + ": use letters, digits and");
    }

    @Test
    void controlsAndHalfCharactersAreRefusedByCodePoint() {
        assertRefused("X\r\nY: z", "Header name 'X' has U+000D (CR) at index 1");
        assertRefused("X\nY", "Header name 'X' has U+000A (LF) at index 1");
        assertRefused("X\0", "Header name 'X' has U+0000 (NUL) at index 1");
        assertRefused("X\t", "Header name 'X' has U+0009 (tab) at index 1");
        assertRefused("X\u007F", "Header name 'X' has U+007F (DEL) at index 1");
        assertRefused("X\uD83D", "Header name 'X' has U+D83D (half of a surrogate pair) at index 1");
        assertRefused("X\uDE00Y", "Header name 'X' has U+DE00 (half of a surrogate pair) at index 1");
        assertRefused("\uD83D\uDE00", "Header name has U+1F600 at index 0");
    }

    @Test
    void whatFollowsTheFaultIsNotRepeated() {
        assertThatIllegalArgumentException().isThrownBy(() -> FieldName.check("Authorization: Bearer s3cret"))
                .withMessageStartingWith("Header name 'Authorization' has U+003A ':' at index 13")
                .withMessageNotContaining("s3cret");
    }

    @Test
    void nameHasOneTo256Characters() {
        String longest = "x".repeat(256);

        assertThat(FieldName.check(longest)).isSameAs(longest);
        assertRefused("", "Header name is empty");
        assertRefused(longest + "x", "Header name '" + "x".repeat(64) + "...' is 257 characters long, 256 are allowed");
        assertRefused("x".repeat(65_536), "Header name '" + "x".repeat(64) + "...' is 65536 characters long");
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> FieldName.check(null)).withMessage("name");
    }

    private static void assertRefused(String name, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> FieldName.check(name)).withMessageStartingWith(message);
    }
}
