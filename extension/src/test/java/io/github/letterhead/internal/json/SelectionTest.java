package io.github.letterhead.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id             | ``      | {'id':1,'n':null,'a':{'b':2}}       | {'id':1}
            a              | ``      | {'id':1,'a':{'b':2,'c':[3]}}        | {'a':{'b':2,'c':[3]}}
            a.b            | ``      | {'a':{'b':2,'c':3},'b':4}           | {'a':{'b':2}}
            a.b            | ``      | {'a':[{'b':1,'c':2},{'c':3},[]]}    | {'a':[{'b':1},{},[]]}
            a.b            | ``      | {'a':[[{'b':1,'c':2}],[[{'c':3}]]]} | {'a':[[{'b':1}],[[{}]]]}
            a,a.b          | ``      | {'a':{'b':2,'c':3}}                 | {'a':{'b':2,'c':3}}
            id             | ``      | [{'id':1,'x':2},[{'x':3,'id':4}]]   | [{'id':1},[{'id':4}]]
            id             | id      | {'id':1,'x':2}                      | {}
            a              | a.b     | {'a':{'b':2,'c':3},'c':4}           | {'a':{'c':3}}
            a.b,a.c        | a.b     | {'a':{'b':2,'c':3},'c':4}           | {'a':{'c':3}}
            ``             | x       | [{'x':1},{'y':{'x':2}},3,'x',null]  | [{},{'y':{'x':2}},3,'x',null]
            ``             | a.b     | {'a':'b','b':1}                     | {'a':'b','b':1}
            ``             | k.x     | {'k':{'x':1,'y':2},'l':{'x':3}}     | {'k':{'y':2},'l':{'x':3}}
            """)
    void includedStaysAndExcludedGoes(String include, String exclude, String json, String kept) {
        Selection selection = Selection.of(paths(include), paths(exclude), false);

        assertThat(filtered(json, selection)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'a':null}                      | {}
            {'a':null,'b':1,'c':null}       | {'b':1}
            {'b':1,'c':null,'d':2}          | {'b':1,'d':2}
            [null,{'a':null},[null]]        | [null,{},[null]]
            {'m':{'k':null,'l':[null]}}     | {'m':{'l':[null]}}
            {'a':'null','n':'','z':0}       | {'a':'null','n':'','z':0}
            null                            | null
            """)
    void nullMembersGoAndNullElementsStay(String json, String kept) {
        assertThat(filtered(json, Filtered.withoutNulls())).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'a':'secret','b':1}             | {}
            {'a':5}                          | {}
            {'a':true}                       | {}
            {'a':null}                       | {'a':null}
            {'a':{}}                         | {'a':{}}
            {'a':['secret',null,{'b':1}]}    | {'a':[null,{'b':1}]}
            {'a':[['secret'],1]}             | {'a':[[]]}
            'text'                           | 'text'
            17                               | 17
            ['text',17,{'x':1}]              | ['text',17,{}]
            """)
    void whatIsNoObjectIsNotWhatWasNamedBelowIt(String json, String kept) {
        assertThat(filtered(json, Filtered.include("a.b"))).isEqualTo(kept);
    }

    @Test
    void namesWithDotsAreWrittenWithBackslash() {
        assertThat(filtered("{'a.b':1,'a':{'b':2},'a\\\\b':3}", Filtered.include("a\\.b", "a\\\\b")))
                .isEqualTo("{'a.b':1,'a\\\\b':3}");
    }

    @Test
    void nothingSelectedKeepsAll() {
        assertThat(Selection.ALL.keepsAll()).isTrue();
        assertThat(Selection.of(List.of(), List.of(), false).keepsAll()).isTrue();
        assertThat(Filtered.withoutNulls().keepsAll()).isFalse();
        assertThat(Filtered.include("a").keepsAll()).isFalse();
        assertThat(Filtered.exclude("a").keepsAll()).isFalse();
        assertThat(Selection.ALL.and(Selection.ALL).keepsAll()).isTrue();
        assertThat(Selection.ALL.and(Filtered.withoutNulls()).keepsAll()).isFalse();
        assertThat(Filtered.exclude("a").and(Selection.ALL).keepsAll()).isFalse();
    }

    @Test
    void narrowingNeverWidens() {
        String json = "{'a':{'b':1,'c':2},'d':3,'e':4}";

        assertThat(filtered(json, Filtered.include("a.b", "d").and(Filtered.include("a", "e"))))
                .isEqualTo("{'a':{'b':1}}");
        assertThat(filtered(json, Filtered.include("a").and(Filtered.include("d")))).isEqualTo("{}");
        assertThat(filtered(json, Filtered.include("a.b").and(Filtered.include("a.c")))).isEqualTo("{'a':{}}");
        assertThat(filtered(json, Filtered.exclude("d").and(Filtered.include("d", "e")))).isEqualTo("{'e':4}");
    }

    @Test
    void thousandNamesAreFoundEachByItself() {
        String[] names = IntStream.range(0, 1_000).mapToObj(i -> "the name of number " + i).toArray(String[]::new);
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 2_000; i++) {
            json.append(i == 0 ? "" : ",").append("'the name of number ").append(i).append("':").append(i);
        }
        String kept = json.substring(0, json.indexOf(",'the name of number 1000'"));

        assertThat(filtered(json + "}", Filtered.include(names))).isEqualTo(kept + "}");
    }

    @Test
    void pathsAreVisitedAsGiven() {
        List<List<String>> paths = new ArrayList<>();

        Selection.of(List.of("a.b", "c"), List.of("a", "x\\.y.z"), true).and(Filtered.include("c"))
                .forEachPath(paths::add);

        assertThat(paths).containsExactly(List.of("a", "b"), List.of("c"), List.of("a"), List.of("x.y", "z"),
                List.of("c"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``      | include '', character 1: a name is missing
            a..b    | include 'a..b', character 3: a name is missing
            .a      | include '.a', character 1: a name is missing
            a.      | include 'a.', character 3: a name is missing
            a\\b    | include 'a\\b', character 2: a backslash stands before
            a\\     | include 'a\\', character 2: a backslash stands before
            """)
    void malformedPathIsRefusedWithItsPlace(String path, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> Filtered.include("id", path))
                .withMessageStartingWith(message);
    }

    @Test
    void hopelessPathsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Filtered.exclude("\uD83D"))
                .withMessageStartingWith("exclude '\\uD83D', character 2: the name before has half");
        assertThatIllegalArgumentException().isThrownBy(() -> Filtered.exclude("a" + ".a".repeat(10_000)))
                .withMessageContaining("10001 names, 64 are allowed").withMessageContaining("...");
        assertThatIllegalArgumentException().isThrownBy(() -> Filtered.exclude("a" + ".a".repeat(64)))
                .withMessageContaining("65 names");
        assertThat(Filtered.exclude("a" + ".a".repeat(63)).keepsAll()).isFalse();
    }

    @Test
    void namesOfAnyLengthAreFound() {
        for (int length = 0; length < 20; length++) {
            String name = "n".repeat(length);
            assertThat(filtered("{'" + name + "':1,'" + name + "m':2}", FieldsText.parse(List.of("-" + name + "m"))))
                    .isEqualTo("{'" + name + "':1}");
        }
    }

    private static List<String> paths(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    private static String filtered(String json, Selection selection) {
        return Filtered.text(json.replace('\'', '"'), selection).replace('"', '\'');
    }
}
