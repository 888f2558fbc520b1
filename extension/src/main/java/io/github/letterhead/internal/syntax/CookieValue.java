package io.github.letterhead.internal.syntax;

import java.util.Objects;

/** RFC 6265bis, 4.1.1: cookie-value, bare or within double quotes, which then are part of it. */
public final class CookieValue {

    /** In characters, which are bytes here. User agents ignore a cookie whose name and value are longer (5.6). */
    public static final int LONGEST_WITH_NAME = 4_096;

    private CookieValue() {
    }

    public static String check(String cookie, String value) {
        Objects.requireNonNull(value, "value");
        int length = value.length();
        if (cookie.length() + length > LONGEST_WITH_NAME) {
            throw Refusal.of(Refusal.cookie(cookie, "the value"), "makes name and value " + (cookie.length() + length)
                    + " characters long; user agents ignore a cookie of more than " + LONGEST_WITH_NAME
                    + " (RFC 6265bis, 5.6): keep the data on the server and send a key to it");
        }
        boolean quoted = length > 1 && value.charAt(0) == '"' && value.charAt(length - 1) == '"';
        int outside = Octets.COOKIE.firstOutside(value, quoted ? 1 : 0, quoted ? length - 1 : length);
        if (outside >= 0) {
            throw Refusal.character(Refusal.cookie(cookie, "the value"), value, outside,
                    "a value has visible US-ASCII without double quote, comma, semicolon and backslash "
                            + "(cookie-octet, RFC 6265bis, 4.1.1); encode it, for example as Base64url");
        }
        return value;
    }
}
