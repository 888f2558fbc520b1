package io.github.letterhead.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FuzzReport.class)
class ConversionFuzzTest {

    @DictionaryEntries({"MONDAY", "2026-11-21", "123e4567-e89b-12d3-a456-426614174000",
        "9223372036854775807", "0.1", "1e400"})
    @FuzzTest
    void anyEntity(byte[] input) {
        ConversionTarget.check(input);
    }
}
