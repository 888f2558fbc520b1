package io.github.letterhead.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FuzzReport.class)
class JsonFuzzTest {

    @DictionaryEntries({"{\"a\":", "[[", "]}", "\"\\u0061\"", "\\ud83d\\ude00", "null", "true", "false", "-0.0E+1",
        ",\"b\":", "{\"a\":{\"b\":1},\"b\":null}", "seventeen_letters", "a.b", "\\\"", "\u00E9"})
    @FuzzTest
    void anyText(byte[] input) {
        JsonTarget.check(input);
    }
}
