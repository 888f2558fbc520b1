package io.github.letterhead.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "text/html", "application/vnd.x+json;v=1", "a/b;c=d", "a/b ;c=d", "a/b\t; \tc=d",
            "a/b;", "a/b; ", "a/b;;", "a/b; ;c=d", "a/b;c=d;e=f", "a/b;c=d ; e=f ", "a/b;c=\"\"", "a/b;c=\"d e\"",
            "a/b;c=\";/=\"", "a/b;c=\"\\\"\"", "a/b;c=\"\\\\\";d=e", "a/b;c=\"d\" ;e=f", "a*/b", "a/b*"})
    void aMediaTypeIsTakenAsItIs(String text) {
        assertThat(MediaTypeText.check(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "/", "/b", "a/", "a/;c=d", "a/ ;c=d", ";a/b", "a b/c", "a/b c", "a/b/c", "a /b",
            "a/ b", " a/b", "a/b,c/d", "(a/b", "a/b)", "a/b;c", "a/b;c;d=e", "a/b;=d", "a/b;c=", "a/b;c=;d=e",
            "a/b;c =d",
            "a/b;c= d", "a/b;c=d e", "a/b;c=d,", "a/b;c=d/e", "a/b;c=\"", "a/b;c=\"d", "a/b;c=\"d\\\"", "a/b;c=\"d\"e",
            "a/b;c=\"d\\", "a/b c=d", "a;b/c"})
    void whatIsNoneIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> MediaTypeText.check(text))
                .withMessageStartingWith("Header 'Content-Type' is no media type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "a/*", "*/b", "a/*;c=d", "*a/b", "a/*b"})
    void aRangeIsNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> MediaTypeText.check(text))
                .withMessageStartingWith("Header 'Content-Type' names a range");
    }
}
