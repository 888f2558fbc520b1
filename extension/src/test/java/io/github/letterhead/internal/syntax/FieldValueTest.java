package io.github.letterhead.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldValueTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b", "a\tb", "a, b; c=\"d\"", "!~", "W/\"1\""})
    void visibleTextWithInnerBlanksIsAValue(String value) {
        assertThat(FieldValue.check("X-Value", value)).isSameAs(value);
    }

    static List<Arguments> refused() {
        return List.of(
                Arguments.of("s3\r\nSet-Cookie: a=b", "U+000D (CR) at index 2"),
                Arguments.of("s3\ncret", "U+000A (LF) at index 2"),
                Arguments.of("s3\0cret", "U+0000 (NUL) at index 2"),
                Arguments.of("s3\u007Fcret", "U+007F (DEL) at index 2"),
                Arguments.of("s3\u001Bcret", "U+001B at index 2"),
                Arguments.of("s3\u0085cret", "U+0085 at index 2"),
                Arguments.of("s3\u00E9cret", "U+00E9 at index 2"),
                Arguments.of("s3\u010Acret", "U+010A at index 2"),
                Arguments.of("s3\u560D\u560Acret", "U+560D at index 2"),
                Arguments.of("s3\uD83D\uDE00cret", "U+1F600 at index 2"),
                Arguments.of("s3\uD83Dcret", "U+D83D (half of a surrogate pair) at index 2"),
                Arguments.of("s3cret\uDE00", "U+DE00 (half of a surrogate pair) at index 6"),
                Arguments.of(" s3cret", "U+0020 (blank) at index 0"),
                Arguments.of("s3cret ", "U+0020 (blank) at index 6"),
                Arguments.of("\ts3cret", "U+0009 (tab) at index 0"),
                Arguments.of("s3cret\t", "U+0009 (tab) at index 6"),
                Arguments.of(" ", "U+0020 (blank) at index 0"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void anythingElseIsRefusedWithHeaderAndPositionButWithoutTheValue(String value, String fault) {
        assertThatIllegalArgumentException().isThrownBy(() -> FieldValue.check("Authorization", value))
                .withMessageStartingWith("Header 'Authorization': the value has " + fault + ": ")
                .withMessageNotContaining("s3")
                .withMessageNotContaining("cret");
    }

    @Test
    void valueHasUpTo8192Characters() {
        String longest = "x".repeat(8_192);

        assertThat(FieldValue.check("X-Value", longest)).isSameAs(longest);
        assertThatIllegalArgumentException().isThrownBy(() -> FieldValue.check("X-Value", longest + "x"))
                .withMessageStartingWith("Header 'X-Value': the value is 8193 characters long, 8192 are allowed")
                .withMessageNotContaining("xx");
        assertThatIllegalArgumentException().isThrownBy(() -> FieldValue.check("X-Value", "x".repeat(65_536)))
                .withMessageStartingWith("Header 'X-Value': the value is 65536 characters long")
                .withMessageNotContaining("xx");
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> FieldValue.check("X-Value", null)).withMessage("value");
    }
}
