package io.github.letterhead.internal.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VaryUnionTest {

    @Test
    void theFirstSpellingOfANameStaysInItsPlace() {
        assertThat(VaryUnion.of(List.of("Accept, Origin"), List.of("ORIGIN,Cookie", "accept")))
                .isEqualTo("Accept, Origin, Cookie");
    }

    @Test
    void blanksAndEmptyElementsDoNotCount() {
        assertThat(VaryUnion.of(List.of(" , Accept ,,"), List.of(""))).isEqualTo("Accept");
        assertThat(VaryUnion.of(List.of(), List.of())).isEmpty();
    }

    @Test
    void aStarOnEitherSideAbsorbsAllNames() {
        assertThat(VaryUnion.of(List.of("Accept, *"), List.of("Origin"))).isEqualTo("*");
        assertThat(VaryUnion.of(List.of("Accept"), List.of("*"))).isEqualTo("*");
    }

    @Test
    void aValueThatIsNoTextIsReadAsItsText() {
        assertThat(VaryUnion.of(List.of(new StringBuilder("Accept")), List.of("Origin"))).isEqualTo("Accept, Origin");
    }

    @Test
    void anAnswerVariesByTheNamesItHasInAnySpellingAndByAllIfItHasAStar() {
        assertThat(VaryUnion.has(List.of("Accept", "Cookie, ORIGIN"), "Origin")).isTrue();
        assertThat(VaryUnion.has(List.of("Accept", "*"), "Origin")).isTrue();
        assertThat(VaryUnion.has(List.of("Accept", "Original"), "Origin")).isFalse();
        assertThat(VaryUnion.has(List.of(), "Origin")).isFalse();
    }
}
