package io.github.letterhead.internal.cors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jakarta REST, section 3.7.2. */
class PathTemplateTest {

    @ParameterizedTest
    @CsvSource({
        "'', /a, /a", "/, /a, /a", "'', '', ''", "a, /a, ''", "/a/, /a/b, /b", "a, /a/, /", "a, /ab,",
        "a-b._~, /a-b._~, ''", "a%2Fb, /a%2Fb, ''", "a b, /a%20b, ''", "az09AZ, /az09AZ, ''",
        "ü, /%C3%BC, ''", "\u20ac/x, /%E2%82%AC/x, ''", "\ud83d\ude00x, /%F0%9F%98%80x/y, /y",
        "\u007f, /%7F, ''", "{a}, /b/c, /c", "{a: b+}, /bb, ''", "{a: [0-9]{2}}x, /12x, ''", "{a: [0-9]{2}}x, /1x,",
        "{a}-{b}, /1-2/3, /3", "{a: .+}, /b/c, '/c|'", "{a: .+}/z, /a/z/z, '/z|'", "{a: .*}, /, ''", "{a: .*}, '',",
        "{a: (x|x/y)}z, /x/yz/z, /z", "{a}/{b}, /x/y/z, /z", "{a}/{b}, /x,", "'{a: [a-z]{1,3}/b}', /abc/b/c, /c",
        "{a: [{]b}, /{b, ''", "{a: b[}]}, /b}/c, /c", "{a: \\{b}, /{b, ''", "{a: b\\}c}, /b}c, ''",
        "'x{a: [0-9]{1,3}', /x/y/z, '/y/z|/z|'", "x{a: (}, /xy/z, '/z|'", "x{a: (}, /y/z,",
        "a%2fb, /a%2Fb, ''", "a%2Fb, /a%2fb, ''", "ü, /%c3%bC/x, /x", "a%, /a%, ''", "a%2, /a%2, ''", "a%2g, /a%2G,",
        "a%20b{x}, /a%20bC, ''", "a%20b{x}, /a%20BC,"})
    void fitsTheBeginningOfAPath(String template, String path, String rest) {
        String rests = new PathTemplate(template).ends(path, 0, new Effort()).stream().map(path::substring)
                .collect(Collectors.joining("|"));
        boolean isMatch = !new PathTemplate(template).ends(path, 0, new Effort()).isEmpty();
        assertThat(isMatch ? rests : null).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"a, /a, true", "a, /a/, true", "a, /a/b, false", "{a: .*}, /a/b/, true", "{a: .*}, /, true",
        "{a}, /, false", "{a}, '', false", "{a: [0-9]+}, /7/, true", "{a: [0-9]+}, /7//, false"})
    void fitsAllOfAPathButForASlash(String template, String path, boolean matches) {
        assertThat(new PathTemplate(template).matches(path, 0, new Effort())).isEqualTo(matches);
    }

    @Test
    void aLongPathIsLookedAtNoLongerThanIsAllowed() {
        Effort effort = new Effort();
        assertThat(new PathTemplate("{a: .+}").ends("/a".repeat(5_000), 0, effort)).hasSizeLessThan(5_000);
        assertThat(effort.isSpent()).isTrue();
        assertThat(new PathTemplate("a").matches("/a", 0, effort)).isFalse();
        Effort enough = new Effort();
        assertThat(new PathTemplate("{a: [^/]+}").ends("/a".repeat(5_000), 0, enough)).containsExactly(2);
        assertThat(enough.isSpent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ab, a{x}", "a{x}, {x}", "ab/, b", "{x: b}, {x}", "{x: b}{y: c}, {x: b}{y}", "{x: b}{y}, {x}",
        "a{x}, {x: b}{y}"})
    void theMoreSpecificOneComesFirst(String first, String second) {
        PathTemplate one = new PathTemplate(first);
        PathTemplate other = new PathTemplate(second);
        assertThat(one.isSurelyBefore(other)).isTrue();
        assertThat(other.isSurelyBefore(one)).isFalse();
    }

    /** The order of others depends on the runtime; on Jersey what is written counts, on RESTEasy what is sent. */
    @ParameterizedTest
    @CsvSource({"{x: b}, {x: c}, true", "a{x}, {x}b, true", "{x}{y}, {x}, false", "{x}{y}, {x: b}, false",
        "ü, abcde, false", "a-b, abc, true", "a, a, true", "a/, a, false", "{x}, {y: [^/]+}, false",
        "a{x: (}, {y}, false", "a{x: [{]}, {y}, false", "{x: [{]}, {y: [{]}, false"})
    void itIsNotAlwaysSureWhichComesFirst(String first, String second, boolean areLevel) {
        PathTemplate one = new PathTemplate(first);
        PathTemplate other = new PathTemplate(second);
        assertThat(one.isSurelyBefore(other)).isFalse();
        assertThat(other.isSurelyBefore(one)).isFalse();
        assertThat(one.isLevelWith(other)).isEqualTo(areLevel);
    }

    @ParameterizedTest
    @CsvSource({"a, /a, true", "{x}, {y}, true", "{x}, { y }, true", "{x: b}, {y:b }, true", "a b, a%20b, false",
        "a, a/, true", "{x}, {x: [^/]+}, false"})
    void namesOfVariablesAndSlashesAroundMakeNoDifference(String one, String other, boolean areEqual) {
        assertThat(new PathTemplate(one).equals(new PathTemplate(other))).isEqualTo(areEqual);
        assertThat(new PathTemplate(one).hashCode() == new PathTemplate(other).hashCode()).isEqualTo(areEqual);
    }
}
