package io.github.letterhead.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a refusal shows, and where it stops. */
class RefusalTest {

    @ParameterizedTest
    @CsvSource({"0, U+0000 (NUL)", "9, U+0009 (tab)", "10, U+000A (LF)", "13, U+000D (CR)", "32, U+0020 (blank)",
            "31, U+001F", "33, U+0021 '!'", "126, U+007E '~'", "127, U+007F (DEL)", "128, U+0080", "55295, U+D7FF",
            "55296, U+D800 (half of a surrogate pair)", "57343, U+DFFF (half of a surrogate pair)", "57344, U+E000",
            "128512, U+1F600"})
    void aCharacterIsShownByItsCodePoint(int codePoint, String shown) {
        assertThat(Refusal.character("It", "x" + Character.toString(codePoint), 1, "mend it"))
                .hasMessage("It has " + shown + " at index 1: mend it");
    }

    @Test
    void aLongNameIsShownByItsBeginning() {
        String name = "n".repeat(64);
        assertThat(Refusal.shortened(name)).isEqualTo(name);
        assertThat(Refusal.shortened(name + "n")).isEqualTo(name + "...");
    }

    @Test
    void aNameOfTheGreatestLengthIsRefusedForItsCharactersAlone() {
        String name = "n".repeat(FieldName.LONGEST - 1);
        assertThatIllegalArgumentException().isThrownBy(() -> FieldName.check(name + ":"))
                .withMessageContaining("has U+003A ':' at index " + (FieldName.LONGEST - 1));
        assertThatIllegalArgumentException().isThrownBy(() -> FieldName.check(name + ":n"))
                .withMessageContaining("is " + (FieldName.LONGEST + 1) + " characters long");
    }

    @Test
    void theFirstCharacterOfAValueIsJudgedAsTheOthers() {
        assertThatIllegalArgumentException().isThrownBy(() -> FieldValue.check("X-A", "\u00e9"))
                .withMessageContaining("has U+00E9 at index 0");
    }

    @Test
    void onlyADomainBeyondAsciiIsPointedToItsALabel() {
        assertThatIllegalArgumentException().isThrownBy(() -> CookieDomain.check("a", "b\u007f"))
                .withMessageContaining("letters, digits and hyphens");
        assertThatIllegalArgumentException().isThrownBy(() -> CookieDomain.check("a", "b\u0080"))
                .withMessageContaining("A-label");
    }
}
