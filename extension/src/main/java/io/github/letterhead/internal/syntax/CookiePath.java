package io.github.letterhead.internal.syntax;

import java.util.Objects;

/**
 * RFC 6265bis, 4.1.1 (path-value), narrowed to what can match a request: it begins with a slash (user agents replace
 * any other by a path of their own, 5.6.4) and has no blank. Commas are refused as well: some software joins header
 * lines by commas.
 */
public final class CookiePath {

    private CookiePath() {
    }

    public static String check(String cookie, String path) {
        Objects.requireNonNull(path, "path");
        if (path.isEmpty() || path.charAt(0) != '/') {
            throw Refusal.of(Refusal.cookie(cookie, "the path"), "does not begin with '/' at index 0: begin it so, "
                    + "or leave Path out; user agents replace it otherwise (RFC 6265bis, 5.6.4)");
        }
        if (path.length() > CookieAttribute.LONGEST_VALUE) {
            throw Refusal.length(Refusal.cookie(cookie, "the path"), path.length(), CookieAttribute.LONGEST_VALUE,
                    "user agents ignore a longer one (RFC 6265bis, 5.6)");
        }
        int outside = Octets.PATH.firstOutside(path, 0, path.length());
        if (outside >= 0) {
            throw Refusal.character(Refusal.cookie(cookie, "the path"), path, outside,
                    "a path has visible US-ASCII without comma and semicolon (path-value, RFC 6265bis, 4.1.1); "
                            + "write it as in the request, percent-encoded, or choose a shorter one that contains it");
        }
        return path;
    }
}
