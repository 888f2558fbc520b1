package io.github.letterhead.internal.syntax;

import java.time.Duration;
import java.util.Objects;

/**
 * RFC 6265bis, 4.1.2.2: Max-Age, 0 to 2,147,483,647 whole seconds. Zero is how cookies are deleted everywhere, though
 * the grammar for servers starts at one (5.6.2 has user agents take it as expired). Below zero is refused: user agents
 * read it as zero, {@code NewCookie} and the Servlet API read -1 as "until the browser closes". The upper end is what
 * those two, and 32-bit user agents, can hold.
 */
public final class CookieAge {

    private static final int DIGITS = 10;

    private CookieAge() {
    }

    /** Parts of a second are dropped: a cookie never lives longer than it was given. */
    public static Duration check(String cookie, Duration age) {
        Objects.requireNonNull(age, "maxAge");
        long seconds = age.getSeconds();
        if (seconds < 0) {
            throw Refusal.of(Refusal.cookie(cookie, "Max-Age"), "is negative: use Duration.ZERO to delete a cookie, "
                    + "or leave it out for one that ends with the browser session");
        }
        if (seconds > Integer.MAX_VALUE) {
            throw Refusal.of(Refusal.cookie(cookie, "Max-Age"), "is more than " + Integer.MAX_VALUE
                    + " seconds: user agents keep a cookie for 400 days at most (RFC 6265bis, 5.5)");
        }
        return age.getNano() == 0 ? age : Duration.ofSeconds(seconds);
    }

    static Duration parse(String cookie, String text) {
        boolean number = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!number || text.length() > 1 && text.charAt(0) == '0') {
            throw Refusal.of(Refusal.cookie(cookie, "Max-Age"),
                    "is no number of seconds: write digits alone, without sign and leading zero");
        }
        long seconds = text.length() > DIGITS ? Long.MAX_VALUE : Long.parseLong(text);
        return check(cookie, Duration.ofSeconds(seconds));
    }
}
