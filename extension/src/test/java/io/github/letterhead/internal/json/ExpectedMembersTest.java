package io.github.letterhead.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the short way goes, which nobody can tell from what stays: the long one would do the same, but slower. */
class ExpectedMembersTest {

    private static final String FAR_FROM_THE_END = " ".repeat(60);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final KeptBytes kept = new KeptBytes(out);
    private final Run run = new Run(kept);
    private final ExpectedMembers expected = new ExpectedMembers(kept, run, false);
    private final Level top = new Level(Members.ALL);
    private Level level;

    /** An object with members a, b and c has been there, of which b goes. */
    @BeforeEach
    void expect() {
        Members members = Members.allBut(Map.of("b", Members.NONE));
        level = top.open(true, members);
        for (String name : new String[] {"a", "b", "c"}) {
            level.shape.add(bytes("\"" + name + "\":"), 0, 4, members.of(name));
        }
        level = top.open(true, members);
    }

    private static byte[] bytes(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private int choose(byte[] text) throws IOException {
        run.begin(text, 0);
        run.await(1);
        return expected.choose(text, 1, text.length, level);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'a':1,'b':'x','c':true}    | 2 | 23 | 3
            {'a':1}                     | 2 | 6  | 0
            {'b':-1.5e3,'c':9}          | 2 | 17 | 0
            {'a':'\\n x','c':false}     | 2 | 21 | 0
            {'a':'é','c':null}          | 2 | 18 | 0
            {'a':0,'x':2}               | 0 | 7  | 1
            {'a':0,'a':2}               | 0 | 7  | 1
            {'a':0, 'b':2}              | 0 | 7  | 1
            {'a':[1]}                   | 1 | 5  | 1
            {'a':1 ,'b':2}              | 1 | 5  | 1
            {'a':1,'c':{}}              | 1 | 11 | 3
            {'a':01}                    | 1 | 5  | 1
            {'a':/1}                    | 1 | 5  | 1
            {'a'::1}                    | 1 | 5  | 1
            {'a':nul}                   | 1 | 5  | 1
            {'a':'\u0001'}              | 1 | 5  | 1
            {'a':'                      | 1 | 5  | 1
            """)
    void goesOnUpToWhatIsNotExpected(String json, int stop, int index, int next) throws IOException {
        byte[] text = bytes(json + FAR_FROM_THE_END);
        assertThat(expected.walk(text, 1, text.length, level.shape)).isEqualTo(index);
        assertStop(stop, next, text[index - 3]);
        expect();
        assertThat(choose(text)).isEqualTo(index);
        assertStop(stop, next, text[index - 3]);
    }

    private void assertStop(int stop, int next, byte name) {
        assertThat(expected.stop()).isEqualTo(stop);
        if (stop != ExpectedMembers.AT_END) {
            assertThat(level.shape.next()).isEqualTo(next);
        }
        if (stop == ExpectedMembers.AT_VALUE) {
            assertThat(expected.entered()).isSameAs(level.shape.name(name - 'a'));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'a':1,'b':'x','c':true}    | {'a':1,'c':true}
            {'b':1,'c':2}               | {'c':2}
            {'b':1}                     | {}
            {'a':1,'b':2}               | {'a':1}
            {'a':null,'c':'b'}          | {'a':null,'c':'b'}
            """)
    void whatStaysIsKept(String json, String left) throws IOException {
        byte[] text = bytes(json + FAR_FROM_THE_END);
        int end = choose(text);
        assertThat(text[end]).isEqualTo((byte) '}');
        run.keepFrom(end);
        run.end(end + 1);
        kept.writeOut();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(left.replace('\'', '"'));
    }

    /** Words of the machine are read there, of which nothing may be behind the end. */
    @ParameterizedTest
    @CsvSource({"40, 0, 1", "41, 2, 6"})
    void theShortWayEndsNearTheEndOfTheText(int left, int stop, int index) throws IOException {
        byte[] text = bytes("{'a':1}" + " ".repeat(left - 6));
        assertThat(expected.walk(text, 1, text.length, level.shape)).isEqualTo(index);
        assertThat(expected.stop()).isEqualTo(stop);
        expect();
        assertThat(choose(text)).isEqualTo(index);
        assertThat(expected.stop()).isEqualTo(stop);
    }

    @Test
    void whatGoesOnBehindTheTextIsNotPlain() throws IOException {
        for (String value : new String[] {"'" + "x".repeat(50), "'" + "x".repeat(50) + "'", "1".repeat(50)}) {
            byte[] text = bytes("{'a':" + value);
            assertThat(expected.walk(text, 1, text.length, level.shape)).isEqualTo(5);
            assertThat(expected.stop()).isEqualTo(ExpectedMembers.AT_VALUE);
            expect();
            assertThat(choose(text)).isEqualTo(5);
            assertThat(expected.stop()).isEqualTo(ExpectedMembers.AT_VALUE);
            expect();
        }
    }
}
