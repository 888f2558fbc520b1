package io.github.letterhead.internal.cors;

import io.github.letterhead.internal.syntax.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The methods that a preflight may ask for. They are compared as they are written: browsers put the six old ones into
 * upper case, and no other.
 *
 * @param names empty for the one of the resource method, whatever it is
 */
public record AllowedMethods(Set<String> names, String text) {

    private static final String ANY = "*";
    private static final int LONGEST = 64;
    private static final Set<String> NORMALIZED = Set.of("DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT");
    private static final Set<String> FORBIDDEN = Set.of("CONNECT", "TRACE", "TRACK");
    private static final List<String> ALL =
            List.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY");

    public static AllowedMethods of(List<String> methods) {
        if (methods.isEmpty()) {
            throw new IllegalArgumentException("No method is named: name at least one, or '*' for all");
        }
        methods.forEach(AllowedMethods::check);
        Set<String> names = new LinkedHashSet<>(methods.contains(ANY) ? ALL : List.of());
        names.addAll(methods);
        names.remove(ANY);
        return new AllowedMethods(names, String.join(", ", names));
    }

    static AllowedMethods ofResourceMethod() {
        return new AllowedMethods(Set.of(), null);
    }

    boolean allow(String asked) {
        return names.isEmpty() || names.contains(asked);
    }

    /** What the preflight is told. */
    String answer(String asked) {
        return names.isEmpty() ? asked : text;
    }

    private static void check(String method) {
        Objects.requireNonNull(method, "method");
        String upper = method.toUpperCase(Locale.ROOT);
        if (!method.equals(ANY) && !Token.is(method, LONGEST)) {
            throw new IllegalArgumentException("Method '" + method + "' is none: it has to be a token (RFC 9110, "
                    + "5.6.2) of at most " + LONGEST + " characters");
        } else if (NORMALIZED.contains(upper) && !method.equals(upper)) {
            throw new IllegalArgumentException("Method '" + method + "' would never match: browsers ask for '" + upper
                    + "'");
        } else if (FORBIDDEN.contains(upper)) {
            throw new IllegalArgumentException("Method '" + method + "' cannot be allowed: no script may use it "
                    + "(Fetch, forbidden method)");
        }
    }
}
