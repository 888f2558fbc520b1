package io.github.letterhead.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FuzzReport.class)
class HeaderFuzzTest {

    @DictionaryEntries({"Set-Cookie", "Content-Type", "Location", "Content-Length", "; Path=/", "; Domain=a.example",
        "; Expires=Sun, 06 Nov 1994 08:49:37 GMT", "; Max-Age=0", "; Secure", "; HttpOnly", "; SameSite=None",
        "; Partitioned", "; Priority=High", "; Version=1", "__Host-", "__Secure-", "\u560A", "text/html;charset=\"a\"",
        "name=value", "\"", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"})
    @FuzzTest
    void anyCalls(byte[] input) {
        HeaderTarget.check(input);
    }
}
