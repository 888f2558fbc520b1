package io.github.letterhead.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OctetsTest {

    static List<Arguments> grammar() {
        return List.of(
                Arguments.of("tchar, RFC 9110, 5.6.2", Octets.TOKEN, "[!#$%&'*+\\-.^_`|~0-9A-Za-z]"),
                Arguments.of("field-vchar and blanks, RFC 9110, 5.5", Octets.FIELD, "[\\x21-\\x7E \\t]"),
                Arguments.of("cookie-octet, RFC 6265bis, 4.1.1", Octets.COOKIE,
                        "[\\x21\\x23-\\x2B\\x2D-\\x3A\\x3C-\\x5B\\x5D-\\x7E]"),
                Arguments.of("av-octet, RFC 6265bis, 4.1.1", Octets.ATTRIBUTE, "[\\x20-\\x3A\\x3C-\\x7E]"),
                Arguments.of("av-octet without blank and comma", Octets.PATH, "[\\x21-\\x2B\\x2D-\\x3A\\x3C-\\x7E]"),
                Arguments.of("let-dig, hyphen and dot", Octets.HOST, "[A-Za-z0-9.\\-]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("grammar")
    void everyCharacterIsInTheSetExactlyIfItIsInTheGrammar(String rule, Octets set, String pattern) {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = String.valueOf((char) c);
            assertThat(set.has((char) c)).as("%s: U+%04X", rule, c).isEqualTo(text.matches(pattern));
            assertThat(set.firstOutside("a" + text + "a", 1, 2)).isEqualTo(set.has((char) c) ? -1 : 1);
        }
    }
}
