package io.github.letterhead.internal.cors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterhead.spec.LogInMemory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginRuleTest {

    @Test
    void aListAllowsItsMembersAlone() {
        OriginRule rule = OriginRule.listed(List.of("https://a.example", "https://b.example"));
        assertThat(rule.allows("https://b.example")).isTrue();
        assertThat(rule.allows("https://c.example")).isFalse();
        assertThat(rule.allows("https://a.example.")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "null", "https://a.example/", "https://A.example"})
    void aListTakesWhatCanMatchAlone(String origin) {
        assertThatThrownBy(() -> OriginRule.listed(List.of("https://a.example", origin)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("'" + origin + "'");
    }

    @Test
    void aListHasAMember() {
        assertThatThrownBy(() -> OriginRule.listed(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPatternMatchesFromBeginningToEnd() {
        OriginRule rule = OriginRule.matching(Pattern.compile("https://[a-z]+\\.example"));
        assertThat(rule.allows("https://a.example")).isTrue();
        assertThat(rule.allows("https://a.example.org")).isFalse();
        assertThat(rule.allows("https://a.example:8443")).isFalse();
    }

    @Test
    void aPatternThatIsWrittenForNobodyAllowsAnybody() {
        for (String pattern : List.of(".*", "https?://.*", "https://[^/]+", "(https://a\\.example|.+)")) {
            assertThat(OriginRule.matching(Pattern.compile(pattern)).allowsAnybody()).as(pattern).isTrue();
        }
        for (String pattern : List.of("https://.*\\.example", "https://[a-z]+", "http://.*")) {
            assertThat(OriginRule.matching(Pattern.compile(pattern)).allowsAnybody()).as(pattern).isFalse();
        }
        OriginRule listed = OriginRule.listed(List.of("https://a.example"));
        assertThat(listed.allowsAnybody()).isFalse();
        assertThat(listed.or(OriginRule.matching(Pattern.compile(".*"))).allowsAnybody()).isTrue();
        assertThat(listed.or(OriginRule.matching(Pattern.compile("https://b\\.example"))).allowsAnybody()).isFalse();
        assertThat(OriginRule.ANY.allowsAnybody()).isTrue();
    }

    @Test
    void aPatternOrPredicateSeesOriginsAlone() {
        List<String> seen = new ArrayList<>();
        OriginRule tested = OriginRule.matching(seen::add);
        OriginRule matched = OriginRule.matching(Pattern.compile("(?s).*"));
        for (String origin : List.of("null", "", "https://a.example/", "https://A.example",
                "https://" + "a".repeat(400), "https://a.example\nx")) {
            assertThat(tested.allows(origin)).isFalse();
            assertThat(matched.allows(origin)).isFalse();
        }
        assertThat(seen).isEmpty();
        assertThat(tested.allows("https://a.example")).isTrue();
        assertThat(matched.allows("https://a.example")).isTrue();
    }

    /** Without a limit each of these would take longer than the universe has. */
    @ParameterizedTest
    @ValueSource(strings = {"https://(a+)+b", "https://(a|a)*b", "https://([a-z]*)*([a-z]*)*([a-z]*)*!", "(.*a){30}b"})
    void aPatternCannotBeMadeToBacktrack(String pattern) {
        OriginRule rule = OriginRule.matching(Pattern.compile(pattern));
        assertThat(rule.allows("https://" + "a".repeat(200))).isFalse();
    }

    @Test
    void aPatternThatGaveUpStillMatchesTheNextOrigin() {
        OriginRule rule = OriginRule.matching(Pattern.compile("https://(a+)+b"));
        assertThat(rule.allows("https://aab")).isTrue();
        assertThat(rule.allows("https://" + "a".repeat(200))).isFalse();
        assertThat(rule.allows("https://aab")).isTrue();
        assertThat(rule.allows("https://aabb")).isFalse();
    }

    @Test
    void aPatternAsksEachOfManyThreadsOriginsByItself() {
        OriginRule rule = OriginRule.matching(Pattern.compile("https://(a|bb|ccc)+[.]example"));
        List<String> allowed = List.of("https://a.example", "https://bbccc.example", "https://cccabb.example");
        List<String> refused = List.of("https://b.example", "https://a.example.org", "https://cccabbc.example");
        assertThat(IntStream.range(0, 200_000).parallel()
                .filter(i -> rule.allows(allowed.get(i % 3)) && !rule.allows(refused.get(i % 3)))
                .count()).isEqualTo(200_000);
    }

    @Test
    void aPatternThatWouldBacktrackIsNamedInTheLog() {
        OriginRule rule = OriginRule.matching(Pattern.compile("(.*a){30}b"));
        assertThat(logged(() -> assertThat(rule.allows("https://" + "a".repeat(200))).isFalse()))
                .contains("the pattern (.*a){30}b looks at it more than");
    }

    @Test
    void aPredicateThatFailsAllowsNothing() {
        OriginRule rule = OriginRule.matching((String origin) -> {
            throw new IllegalStateException("on purpose");
        });
        assertThat(logged(() -> assertThat(rule.allows("https://a.example")).isFalse()))
                .contains("the predicate that was to test it failed", "on purpose");
    }

    private static String logged(Runnable action) {
        LogInMemory log = LogInMemory.start();
        try {
            action.run();
            return log.read();
        } finally {
            log.stop();
        }
    }

    /** As code in other languages may do. */
    @Test
    void aPredicateThatThrowsWhatItDoesNotDeclareAllowsNothing() {
        OriginRule rule = OriginRule.matching((String origin) -> {
            throw OriginRuleTest.<RuntimeException>undeclared(new IOException("on purpose"));
        });
        assertThat(rule.allows("https://a.example")).isFalse();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> E undeclared(Exception failure) throws E {
        throw (E) failure;
    }

    @Test
    void eitherOfTwoIsEnough() {
        OriginRule rule = OriginRule.listed(List.of("https://a.example"))
                .or(OriginRule.matching(Pattern.compile("https://b.*")));
        assertThat(rule.allows("https://a.example")).isTrue();
        assertThat(rule.allows("https://b.example")).isTrue();
        assertThat(rule.allows("https://c.example")).isFalse();
    }
}
