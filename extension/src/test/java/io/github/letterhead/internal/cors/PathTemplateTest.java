package io.github.letterhead.internal.cors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jakarta REST, section 3.7.3. */
class PathTemplateTest {

    @ParameterizedTest
    @CsvSource({
        "'', /a, /a", "/, /a, /a", "'', '', ''", "a, /a, ''", "/a/, /a/b, /b", "a, /a/, /", "a, /ab,",
        "a-b._~, /a-b._~, ''", "a%2Fb, /a%2Fb, ''", "a b, /a%20b, ''", "az09AZ, /az09AZ, ''",
        "ü, /%C3%BC, ''", "\u20ac/x, /%E2%82%AC/x, ''", "\ud83d\ude00x, /%F0%9F%98%80x/y, /y",
        "\u007f, /%7F, ''", "{a}, /b/c, /c", "{a: b+}, /bb, ''", "{a: [0-9]{2}}x, /12x, ''", "{a: [0-9]{2}}x, /1x,",
        "{a}-{b}, /1-2/3, /3", "{a: .+}, /b/c, ''",
        "a%2fb, /a%2Fb, ''", "a%2Fb, /a%2fb, ''", "ü, /%c3%bC/x, /x", "a%, /a%, ''", "a%2, /a%2, ''", "a%2g, /a%2G,",
        "a%20b{x}, /a%20bC, ''", "a%20b{x}, /a%20BC,"})
    void fitsTheBeginningOfAPath(String template, String path, String rest) {
        assertThat(new PathTemplate(template).rest(path)).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"ab, a{x}", "a{x}, {x}", "a-b, ab", "ü, abcde", "\ud83d\ude00, abcdefghijk", "{x}{y}, {x}",
            "{x}{y}{z}, {x}{y: b}", "{x: b}, {x}", "{x: b}{y: c}, {x: b}{y}", "{x: b}, {x: c}"})
    void theMoreSpecificOneIsTriedFirst(String first, String second) {
        PathTemplate one = new PathTemplate(first);
        PathTemplate other = new PathTemplate(second);
        assertThat(one.compareTo(other)).isNegative();
        assertThat(other.compareTo(one)).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"a, /a/", "{x}, {y}", "{x}, { y }", "{x: b}, {y:b }", "a b, a%20b",
        "ü, %C3%bc", "{x} {y}, {x}%20{y}"})
    void namesOfVariablesSlashesAroundAndEncodingMakeNoDifference(String one, String other) {
        assertThat(new PathTemplate(one)).isEqualByComparingTo(new PathTemplate(other));
    }

    @Test
    void aBraceThatNothingClosesIsNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PathTemplate("a/{b: [0-9]{1,3}"))
                .withMessage("@Path(\"a/{b: [0-9]{1,3}\") opens a brace that nothing closes");
    }
}
