package io.github.letterhead.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.letterhead.internal.json.BrokenJson.Kind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawValueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            null       | true  | false
            ` \t null` | true  | false
            17         | false | false
            {}         | false | true
            `\r\n {}`  | false | true
            []         | false | true
            "{"        | false | false
            """)
    void isToldByItsFirstCharacter(String text, boolean isNull, boolean isContainer) {
        assertThat(new RawValue(text).isNull()).isEqualTo(isNull);
        assertThat(new RawValue(text).isContainer()).isEqualTo(isContainer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n "})
    void blanksAreNoValue(String text) {
        assertThat(RawValue.isNothing(text)).isTrue();
        assertThatExceptionOfType(BrokenJson.class).isThrownBy(() -> new RawValue(text))
                .satisfies(broken -> assertThat(broken.kind()).isEqualTo(Kind.TRUNCATED));
        assertThat(RawValue.isNothing(text + ",")).isFalse();
    }

    @Test
    void isFilteredAsWhatIsWrittenIs() {
        Selection selection = Filtered.include("a.b");
        Members below = selection.root().of("a");
        assertThat(new RawValue("{\"b\":1,\"c\":\"\u20AC\"}").kept(below, selection)).isEqualTo("{\"b\":1}");
        assertThat(new RawValue("[{\"b\":\"\u20AC\"},3]").kept(below, selection)).isEqualTo("[{\"b\":\"\u20AC\"}]");
        assertThat(new RawValue("{\"a\":null}").kept(Members.ALL, Filtered.withoutNulls())).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {} {}     | SECOND_VALUE
            {"a":1    | TRUNCATED
            {'a':1}   | UNEXPECTED
            """)
    void isOneValue(String text, Kind kind) {
        assertThatExceptionOfType(BrokenJson.class)
                .isThrownBy(() -> new RawValue(text).kept(Members.ALL, Selection.ALL))
                .satisfies(broken -> assertThat(broken.kind()).isEqualTo(kind))
                .satisfies(broken -> assertThat(broken.position()).isZero());
    }

    @Test
    void bytesAreUtf8() {
        byte[] bytes = "x\u20ACx".getBytes(StandardCharsets.UTF_8);
        assertThat(RawValue.utf8(bytes, 1, 3)).isEqualTo("\u20AC");
        assertThatExceptionOfType(BrokenJson.class).isThrownBy(() -> RawValue.utf8(bytes, 1, 2))
                .satisfies(broken -> assertThat(broken.kind()).isEqualTo(Kind.NOT_UTF_8));
    }
}
