package io.github.letterhead.internal.cors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://app.example", "http://localhost", "http://localhost:3000", "https://app.example.",
            "http://127.0.0.1:8080", "http://[::1]", "http://[::1]:8080", "https://[2001:db8::1]", "https://[::]",
            "https://[1:2:3:4:5:6:7:8]", "https://[1:0:0:2::3]", "https://[1:2:3:4:5:6:7:0]", "http://app.example:443",
            "https://app.example:80", "https://a_b.example", "https://xn--bcher-kva.example", "https://1.2.3.4.example",
            "chrome-extension://abcdefghijklmnop", "capacitor://localhost", "https://app.example:0",
            "https://app.example:65535", "z://a.example", "a://z.example", "coap+tcp://a.example", "a-b.c9://a.example",
            "https://255.255.255.255", "https://[::a]", "https://[::f]", "https://[::1:2]", "https://[1:2::3:4]",
            "https://[::9]", "https://0xg", "https://0x1.example", "https://a.0y", "ws://a.example:443"})
    void isWhatABrowserSends(String origin) {
        assertThat(OriginText.mistakeIn(origin)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'',no scheme", "app.example,no scheme", "//app.example,no scheme", "://app.example,no scheme",
            "https:app.example,no scheme", "HTTPS://app.example,upper-case", "https://App.example,upper-case",
            "https://app.example/,a path", "https://app.example/x,a path", "https://app.example?x,a path",
            "https://app.example#x,a path", "https://me@app.example,user information",
            "https://app.example:443,leave ':443' out", "http://app.example:80,leave ':80' out",
            "https://app.example:,port", "https://app.example:x,port", "https://app.example:0443,port",
            "https://app.example:65536,port", "https://app.example:123456,port", "https://,no host",
            "https://:80,no host", "https://bücher.example,ASCII", "'https://app. example',ASCII",
            "https://*.example,pattern", "https://.example,host is none", "https://a..example,host is none",
            "https://a%2e.example,host is none", "https://1.2.3,IPv4", "https://1.2.3.256,IPv4",
            "https://01.2.3.4,IPv4", "https://0x7f.1,IPv4", "https://a.7,IPv4", "https://1.2.3.4.,IPv4",
            "https://[::1,IPv6", "https://[],IPv6", "https://[::0:1],IPv6", "https://[0:0:0:0:0:0:0:1],IPv6",
            "https://[1:2:3:4:5:6:7],IPv6", "https://[1::2::3],IPv6", "https://[::01],IPv6", "https://[1::0:0:2],IPv6",
            "https://[::1.2.3.4],IPv6", "https://[1:2:3:4:5:6:7:8:9],IPv6", "https://[::1]x,IPv6",
            "1https://a.example,scheme", "a_b://a.example,scheme", "'https://a\u007f.example',ASCII",
            "https://A.example,upper-case", "https://Z.example,upper-case", "https://[::g],IPv6", "https://[::`],IPv6",
            "https://[1:2:3:4:5:6:7:8:9::1:2],IPv6", "https://[1:2:3:4:5::6:7:8:9],IPv6", "https://0x,IPv4",
            "https://0x0,IPv4", "https://0xf,IPv4", "https://a.0x1,IPv4", "https://a.0x1.,IPv4", "https://7,IPv4",
            "ws://a.example:80,leave ':80' out", "wss://a.example:443,leave ':443' out",
            "ftp://a.example:21,leave ':21' out"})
    void isNotAndSaysWhy(String origin, String why) {
        assertThat(OriginText.mistakeIn(origin)).contains(why);
    }

    @Test
    void isNotTooLong() {
        assertThat(OriginText.mistakeIn("https://" + "a".repeat(254))).isNull();
        assertThat(OriginText.mistakeIn("https://" + "a".repeat(255))).contains("host is none");
        String longest = "a".repeat(37) + "://" + "a".repeat(254) + ":65535";
        assertThat(OriginText.mistakeIn(longest)).isNull();
        assertThat(OriginText.mistakeIn("a" + longest)).contains("longer than 300");
    }

    @Test
    void isDecidedForWhateverComes() {
        Random random = new Random(4);
        String alphabet = "htps:/.-_0129azAZ[]@?#%* \t\u00e4\u0000{}";
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "http://" : "");
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            if (OriginText.isSerialized(text.toString())) {
                assertThat(text.toString()).matches("[a-z][a-z0-9+.-]*://(\\[[0-9a-f:]+]|[a-z0-9._-]+)(:[0-9]{1,5})?");
            }
        }
    }
}
