package io.github.letterhead.internal.syntax;

import java.util.Objects;

/** RFC 6265bis, 4.1.1 (cookie-name) and 4.1.3 (prefixes). */
public final class CookieName {

    private static final String SECURE = "__Secure-";
    private static final String HOST = "__Host-";

    private CookieName() {
    }

    public static String check(String name) {
        Objects.requireNonNull(name, "name");
        if (!Token.is(name, CookieValue.LONGEST_WITH_NAME)) {
            throw Token.refusal("Set-Cookie: the cookie name", name, CookieValue.LONGEST_WITH_NAME);
        }
        return name;
    }

    /** Whether user agents drop a cookie of this name that is not Secure. They compare without case (5.4). */
    public static boolean demandsSecure(String name) {
        return startsWith(name, SECURE) || demandsHost(name);
    }

    /** Whether user agents drop a cookie of this name that is not Secure, has a Domain or another Path than "/". */
    public static boolean demandsHost(String name) {
        return startsWith(name, HOST);
    }

    private static boolean startsWith(String name, String prefix) {
        return name.regionMatches(true, 0, prefix, 0, prefix.length());
    }
}
