package io.github.letterhead.internal.cors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which headers of an answer a script may read, beside those that browsers show anyway.
 *
 * @param names as configured
 * @param folded whether those set through the response are listed by themselves
 * @param text the names as a list
 */
public record Exposure(Set<String> names, boolean folded, String text) {

    private static final String ANY = "*";

    /**
     * Fetch, "CORS-safelisted response-header name", and "forbidden response-header name", which nothing can expose.
     */
    private static final Set<String> UNLISTED = Set.of("cache-control", "content-language", "content-length",
            "content-type", "expires", "last-modified", "pragma", "set-cookie", "set-cookie2");

    public static Exposure of(List<String> headers, boolean folded) {
        for (String header : headers) {
            AllowedHeaders.checkToken(header);
            if (header.equalsIgnoreCase("Set-Cookie") || header.equalsIgnoreCase("Set-Cookie2")) {
                throw new IllegalArgumentException("Header '" + header + "' cannot be exposed: no browser shows it "
                        + "to a script (Fetch, forbidden response-header name)");
            }
        }
        return new Exposure(new LinkedHashSet<>(headers), folded, union(headers));
    }

    public Exposure withFolded() {
        return new Exposure(names, true, text);
    }

    boolean exposesAny() {
        return names.contains(ANY);
    }

    /** Whether listing the name makes it readable, and it is not about listing itself. */
    static boolean isHidden(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !UNLISTED.contains(lower) && !lower.startsWith("access-control-");
    }

    /**
     * Without doubles, compared without case; a {@code *} stays beside names, which it may not cover (Authorization).
     */
    static String union(Iterable<String> names) {
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            if (!name.isEmpty() && seen.add(name)) {
                text.append(text.length() == 0 ? "" : ", ").append(name);
            }
        }
        return text.toString();
    }
}
