package io.github.letterhead.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objects that are maps: a selection goes to each of their entries. */
class MapsTest {

    private record Known(boolean isMap, Maps entries, Map<String, Maps> members) implements Maps {

        @Override
        public Maps of(String name) {
            return members.getOrDefault(name, NONE);
        }
    }

    private static final Maps NONE = new Known(false, null, Map.of());
    private static final Maps ONE = new Known(true, NONE, Map.of());
    /** Below m, and in each entry of n below o. */
    private static final Maps SOME = new Known(false, null, Map.of("m", ONE,
            "n", new Known(true, new Known(false, null, Map.of("o", ONE)), Map.of())));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            m.id   | {'m':{'k':{'id':1,'x':2},'l':{'x':3}},'id':4}         | {'m':{'k':{'id':1},'l':{}}}
            m      | {'m':{'k':{'id':1}},'x':2}                            | {'m':{'k':{'id':1}}}
            n.o.id | {'n':{'k':{'o':{'l':{'id':1,'x':2}},'x':3}},'x':4}    | {'n':{'k':{'o':{'l':{'id':1}}}}}
            p.id   | {'p':{'id':1,'k':{'id':2}},'x':3}                     | {'p':{'id':1}}
            """)
    void aPathGoesOnInEveryEntry(String include, String json, String kept) {
        assertThat(filtered(json, Filtered.include(include).lookingThrough(SOME))).isEqualTo(kept);
    }

    @Test
    void whatIsExcludedGoesFromEveryEntry() {
        Selection selection = Filtered.exclude("m.id", "x").lookingThrough(SOME);
        assertThat(filtered("{'m':{'k':{'id':1,'x':2},'id':3},'x':4}", selection))
                .isEqualTo("{'m':{'k':{'x':2},'id':3}}");
        assertThat(filtered("{'k':{'m':1,'x':2},'x':{'y':3}}", Filtered.exclude("x").ofEachEntry()))
                .isEqualTo("{'k':{'m':1},'x':{'y':3}}");
    }

    @Test
    void withoutMapsOrNamesItIsTheSame() {
        Selection selection = Filtered.include("p.id", "q");
        assertThat(selection.lookingThrough(SOME)).isSameAs(selection);
        assertThat(Selection.ALL.lookingThrough(ONE)).isSameAs(Selection.ALL);
        assertThat(Filtered.include("q").lookingThrough(SOME).lookingThrough(NONE).root().of("q"))
                .isSameAs(Members.ALL);
        assertThat(Members.each(Members.ALL)).isSameAs(Members.ALL);
        assertThat(Members.each(Members.NONE)).isSameAs(Members.NONE);
    }

    private static String filtered(String json, Selection selection) {
        return Filtered.text(json.replace('\'', '"'), selection).replace('"', '\'');
    }
}
