package io.github.letterhead.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FuzzReport.class)
class CorsFuzzTest {

    /** Held, since loggers that nobody holds forget what they were told. */
    private static final Logger LOGGER = Logger.getLogger("io.github.letterhead");

    /** A pattern that is slow, and a predicate that fails, are told of each time. */
    @BeforeAll
    static void logNothing() {
        LOGGER.setLevel(Level.OFF);
    }

    @DictionaryEntries({"https://a.example", "https://b.example:8443", "http://[::1]", "http://127.0.0.1", "null", "*",
        ":443", "https://xn--9ca.example", "GET", "PUT", "X-Token", "content-type", ", ", "Origin", "tree/1/1",
        "items/{x}", "//",
        "https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example"})
    @FuzzTest
    void anyRequest(byte[] input) {
        CorsTarget.check(input);
    }
}
