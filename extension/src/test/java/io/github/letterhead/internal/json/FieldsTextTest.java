package io.github.letterhead.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTextTest {

    private static final String JSON = "{'id':1,'name':'n','secret':'s','address':{'city':'c','zip':'z','geo':"
            + "{'lat':1,'lon':2}},'a.b':3,'-x':4,'a b':5,'(':6,'$ref':7,'@type':8,'kebab-case':9,'\u00E9':10}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id                                | {'id':1}
            id,name                           | {'id':1,'name':'n'}
            ` id , name `                     | {'id':1,'name':'n'}
            name,id,name,id                   | {'id':1,'name':'n'}
            address(city)                     | {'address':{'city':'c'}}
            ` address ( city , zip ) `        | {'address':{'city':'c','zip':'z'}}
            address.city                      | {'address':{'city':'c'}}
            address . geo . lat               | {'address':{'geo':{'lat':1}}}
            address.geo(lat),id               | {'id':1,'address':{'geo':{'lat':1}}}
            address(geo.lat,city)             | {'address':{'city':'c','geo':{'lat':1}}}
            address(geo(lat),geo(lon))        | {'address':{'geo':{'lat':1,'lon':2}}}
            address(city),address(zip)        | {'address':{'city':'c','zip':'z'}}
            address(city),address             | {'address':{'city':'c','zip':'z','geo':{'lat':1,'lon':2}}}
            address(-geo)                     | {'address':{'city':'c','zip':'z'}}
            address,address(-geo,-zip)        | {'address':{'city':'c'}}
            address(geo,-geo.lat)             | {'address':{'geo':{'lon':2}}}
            address(city,-city)               | {'address':{}}
            id,-id                            | {}
            id,-secret                        | {'id':1}
            address,-address(geo(lat),zip)    | {'address':{'city':'c','geo':{'lon':2}}}
            address,address(geo(-lat))        | {'address':{'city':'c','zip':'z','geo':{'lon':2}}}
            address,-address.geo              | {'address':{'city':'c','zip':'z'}}
            id,- address                      | {'id':1}
            unknown                           | {}
            id(unknown)                       | {}
            a\\.b,\\-x,a b,\\(                | {'a.b':3,'-x':4,'a b':5,'(':6}
            $ref,@type,kebab-case,\u00E9      | {'$ref':7,'@type':8,'kebab-case':9,'\u00E9':10}
            """)
    void namesKeepAndMinusDrops(String fields, String kept) {
        assertThat(filtered(fields)).isEqualTo(kept);
    }

    @Test
    void onlyMinusKeepsTheRest() {
        assertThat(filtered("-secret,-address,-a\\.b,-\\-x,-a b,-\\(,-$ref,-@type,-kebab-case,-\u00E9"))
                .isEqualTo("{'id':1,'name':'n'}");
        assertThat(filtered("-secret")).isEqualTo(JSON.replace("'secret':'s',", ""));
        assertThat(filtered("-address(city,geo)")).isEqualTo(JSON.replace("'city':'c','zip':'z','geo':"
                + "{'lat':1,'lon':2}", "'zip':'z'"));
    }

    @Test
    void blanksAtTheEndsCanBePartOfAName() {
        Selection selection = FieldsText.parse(List.of("\\ a\\ "));

        assertThat(Filtered.text("{\"a\":1,\" a \":2}", selection)).isEqualTo("{\" a \":2}");
    }

    @Test
    void whatEndsANameIsPartOfItBehindABackslash() {
        assertThat(Filtered.text("{\"a,b\":1,\"a\":2,\"(.)\":3,\"b\":4}",
                FieldsText.parse(List.of("a\\,b,\\(\\.\\)")))).isEqualTo("{\"a,b\":1,\"(.)\":3}");
    }

    @Test
    void severalParametersAreOneText() {
        assertThat(filtered("id", "address(city", "zip)")).isEqualTo("{'id':1,'address':{'city':'c','zip':'z'}}");
        assertThat(filtered("id,name", "-name")).isEqualTo("{'id':1}");
        assertThat(filtered(Collections.nCopies(600, "id").toArray(String[]::new))).isEqualTo("{'id':1}");
    }

    @Test
    void noParameterKeepsAll() {
        assertThat(FieldsText.parse(List.of()).keepsAll()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "null", textBlock = """
            ``             | 1  | ``        | name at least one member, or leave the parameter out
            `  `           | 3  | ``        | name at least one member, or leave the parameter out
            id,            | 4  | ``        | a name is missing here
            ,id            | 1  | `,id`     | a name is missing here
            id,,name       | 4  | `,name`   | a name is missing here
            a()            | 3  | )         | a name is missing here
            a(b,)          | 5  | )         | a name is missing here
            (a)            | 1  | (a)       | a name is missing here
            a((b))         | 3  | (b))      | a name is missing here
            a..b           | 3  | .b        | a name is missing here
            .a             | 1  | .a        | a name is missing here
            a.             | 3  | ``        | a name is missing here
            .              | 1  | .         | a name is missing here
            -              | 2  | ``        | a name is missing here
            a(b            | 4  | ``        | a parenthesis is not closed
            a(b(c),d       | 9  | ``        | a parenthesis is not closed
            a)             | 2  | )         | this parenthesis closes nothing
            a(b)),c        | 5  | `),c`     | this parenthesis closes nothing
            a(b)c          | 5  | c         | a comma is missing before
            a(b)(c)        | 5  | (c)       | a comma is missing before
            a(b).c         | 5  | .c        | a comma is missing before
            --a            | 2  | -a        | one minus stands
            a.-b           | 3  | -b        | one minus stands
            -a(-b)         | 4  | -b)       | all that stands in -name(...) is dropped
            a\\            | 2  | \\        | a backslash stands before
            a\\b           | 2  | \\b       | a backslash stands before
            """)
    void malformedTextIsRefusedWithItsPlace(String text, int position, String shown, String reason) {
        MalformedFields malformed = malformed(text);

        assertThat(malformed.position()).isEqualTo(position);
        assertThat(malformed.shown()).isEqualTo(shown);
        assertThat(malformed).hasMessageContaining(reason).hasMessageStartingWith("character " + position);
    }

    @Test
    void controlCharactersAreRefused() {
        for (String control : List.of("\t", "\n", "\r", "\0", "\u001F", "\u007F", "\u0085")) {
            MalformedFields malformed = malformed("a,\u00E9" + control + "b");

            assertThat(malformed.position()).isEqualTo(4);
            assertThat(malformed.shown()).isEqualTo(String.format("\\u%04Xb", (int) control.charAt(0)));
            assertThat(malformed).hasMessageEndingWith("control characters are not allowed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uD83D", "a\uD83Db", "a\uDE00", "a\uD83D\uDE00\uDE00", "a\uD83D\uD83D\uDE00"})
    void halvesOfCharactersAreRefused(String text) {
        assertThat(malformed(text)).message().matches("[\\x20-\\x7E]+");
    }

    @Test
    void wholeSurrogatePairsAreNames() {
        assertThat(Filtered.text("{\"\\ud83d\\uDE00\":1,\"\uD83D\uDE00\":2,\"\uD83D\uDE01\":3}",
                FieldsText.parse(List.of("\uD83D\uDE00")))).isEqualTo("{\"\\ud83d\\uDE00\":1,\"\uD83D\uDE00\":2}");
    }

    @Test
    void unknownNamesAreRefusedWithTheirPlace() {
        List<List<String>> asked = new ArrayList<>();
        MalformedFields malformed = catchThrowableOfType(MalformedFields.class, () -> FieldsText.parse(
                List.of("id, address(city", " pass\u00E9)"), path -> {
                    asked.add(path);
                    return !path.contains("pass\u00E9");
                }));

        assertThat(malformed.position()).isEqualTo(19);
        assertThat(malformed.shown()).isEqualTo("pass\\u00E9");
        assertThat(malformed).hasMessage("character 19, 'pass\\u00E9': there is no such name");
        assertThat(asked).containsExactly(List.of("id"), List.of("address"), List.of("address", "city"),
                List.of("address", "pass\u00E9"));
    }

    @Test
    void pathsAreThoseNamed() {
        List<List<String>> paths = new ArrayList<>();

        FieldsText.parse(List.of("id,a(b.c,-d),-e(f)")).forEachPath(paths::add);

        assertThat(paths).containsExactly(List.of("id"), List.of("a", "b", "c"), List.of("a", "d"),
                List.of("e", "f"));
    }

    @Test
    void sixteenLevelsAreRead() {
        String deepest = "a(".repeat(15) + "a" + ")".repeat(15);

        assertThat(FieldsText.parse(List.of(deepest)).keepsAll()).isFalse();
        assertThat(FieldsText.parse(List.of("a" + ".a".repeat(15))).keepsAll()).isFalse();
        assertThat(malformed("a(" + deepest + ")").position()).isEqualTo(33);
        assertThat(malformed("a" + ".a".repeat(16))).hasMessageContaining("too deep");
        assertThat(malformed("-a" + "(a".repeat(16))).hasMessageContaining("too deep");
    }

    @Test
    void twoThousandCharactersAreRead() {
        String longest = "x".repeat(1_000) + "," + "y".repeat(999);

        assertThat(FieldsText.parse(List.of(longest)).keepsAll()).isFalse();
        assertThat(FieldsText.parse(List.of("x".repeat(1_000), "y".repeat(999))).keepsAll()).isFalse();
        assertThat(malformed(longest + "y").position()).isEqualTo(2_001);
        assertThat(malformed("x".repeat(1_000), "y".repeat(1_000))).hasMessageContaining("2001 characters");
    }

    @Test
    void hugeTextIsRefusedForItsLength() {
        assertThat(malformed("x".repeat(2_000_000))).message().hasSizeLessThan(200);
        assertThat(malformed("a(".repeat(10_000))).hasMessageContaining("20000 characters");
        assertThat(malformed(Collections.nCopies(10_000, "id").toArray(String[]::new)).position()).isEqualTo(2_001);
        assertThat(malformed("(".repeat(2_000)).position()).isEqualTo(1);
    }

    @Test
    void longNamesAreShortened() {
        MalformedFields malformed = malformed("a," + "(".repeat(100));

        assertThat(malformed.shown()).isEqualTo("(".repeat(40) + "...");
        assertThatExceptionOfType(MalformedFields.class)
                .isThrownBy(() -> FieldsText.parse(List.of("\u0416".repeat(500)), path -> false))
                .satisfies(unknown -> assertThat(unknown.shown()).isEqualTo("\\u0416".repeat(40) + "..."));
    }

    private static MalformedFields malformed(String... values) {
        MalformedFields malformed =
                catchThrowableOfType(MalformedFields.class, () -> FieldsText.parse(List.of(values)));
        assertThat(malformed).as(() -> String.join(",", values)).isNotNull();
        return malformed;
    }

    private static String filtered(String... fields) {
        return Filtered.text(JSON.replace('\'', '"'), FieldsText.parse(List.of(fields))).replace('"', '\'');
    }
}
