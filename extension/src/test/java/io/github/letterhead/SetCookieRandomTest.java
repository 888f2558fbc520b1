package io.github.letterhead;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.NewCookie.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Seeded, so that a failure comes again. */
class SetCookieRandomTest {

    private static final String[] PIECES = {"sid", "=", "=", ";", "; ", " ", "\t", ",", "\"", "a", "Path", "/",
        "Domain", "example.org", ".", "-", "Max-Age", "0", "60",
        "99999999999", "Expires", "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 31-Feb-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "Secure", "HttpOnly", "SameSite", "Lax", "none",
        "Partitioned", "Priority", "High", "Version", "1", "__Host-", "__secure-", "\r", "\n", "\0", "\u00E9", "\uD83D",
        "\uDE00", "Path=/", "Secure; ", "SameSite=None; ", "sid=a; ", "x=y; Path=/; "};

    private static final String CHARACTERS = "azAZ09!#$%&'*+-.^_`|~=:/@?()[]{}<>,; \t\"\\\u007F\u00E9\r";

    private final Random random = new Random(6265);

    @Test
    void cookieIsReadFromItsTextAsItWas() {
        int sent = 0;
        for (int i = 0; i < 20_000; i++) {
            SetCookie cookie = orNull(this::cookie);
            if (cookie != null && orNull(cookie::headerValue) != null) {
                sent++;
                assertThat(SetCookie.parse(cookie.headerValue())).isEqualTo(cookie).hasSameHashCodeAs(cookie);
            }
        }
        assertThat(sent).isGreaterThan(2_000);
    }

    @Test
    void textIsReadOrRefusedAndWhatWasReadIsWrittenOnceAndForAll() {
        int read = 0;
        for (int i = 0; i < 200_000; i++) {
            String text = text();
            SetCookie cookie = orNull(() -> SetCookie.parse(text));
            if (cookie != null) {
                read++;
                String written = cookie.headerValue();
                assertThat(written).matches("[\\x21-\\x7E]([\\x20-\\x7E]*[\\x21-\\x7E])?");
                assertThat(SetCookie.parse(written)).as(text).isEqualTo(cookie);
                assertThat(SetCookie.parse(written).headerValue()).isEqualTo(written);
            }
        }
        assertThat(read).isGreaterThan(2_000);
    }

    /** Null is for refusals alone; any other exception fails the test. */
    private static <T> T orNull(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).contains("Set-Cookie").matches("[\\x20-\\x7E]+");
            return null;
        }
    }

    private SetCookie cookie() {
        String[] prefixes = {"", "", "", "__Host-", "__secure-"};
        SetCookie cookie = SetCookie.of(prefixes[random.nextInt(prefixes.length)] + characters(4), characters(4))
                .secure(random.nextInt(4) > 0).httpOnly(random.nextBoolean()).partitioned(random.nextInt(3) == 0);
        cookie = random.nextBoolean() ? cookie : cookie.path("/" + characters(3));
        cookie = random.nextInt(4) > 0 ? cookie : cookie.path(null);
        cookie = random.nextBoolean() ? cookie : cookie.domain("a" + random.nextInt(99) + ".Example");
        cookie = random.nextBoolean() ? cookie : cookie.maxAge(Duration.ofMillis(random.nextLong(3_000_000_000_000L)));
        cookie = random.nextBoolean() ? cookie
                : cookie.expires(Instant.ofEpochMilli(random.nextLong(-11_700_000_000_000L, 253_402_400_000_000L)));
        SameSite[] sameSites = {SameSite.LAX, SameSite.NONE, SameSite.STRICT, null};
        cookie = cookie.sameSite(sameSites[random.nextInt(sameSites.length)]);
        for (int others = random.nextInt(3); others > 0; others--) {
            cookie = cookie.attribute("x" + characters(1), characters(3));
        }
        return cookie;
    }

    /** Mostly characters that are allowed somewhere; sometimes any at all. */
    private String characters(int most) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(most + 1); length > 0; length--) {
            text.append(random.nextInt(200) == 0 ? (char) random.nextInt(Character.MAX_VALUE + 1)
                    : CHARACTERS.charAt(random.nextInt(random.nextInt(8) == 0 ? CHARACTERS.length() : 24)));
        }
        return text.toString();
    }

    private String text() {
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "" : "sid=a");
        for (int length = random.nextInt(8); length > 0; length--) {
            text.append(random.nextInt(3) == 0 ? "; " : "").append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
