package io.github.letterhead.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FuzzReport.class)
class SelectionFuzzTest {

    @DictionaryEntries({",", "(", ")", ".", "-", "\\", " ", "\\.", "a(b,c)", "-a.b", "\u00FF", "(a", ",,", "\\-"})
    @FuzzTest
    void anyFields(byte[] input) {
        SelectionTarget.check(input);
    }
}
