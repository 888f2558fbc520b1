package io.github.letterhead.internal.cors;

import io.github.letterhead.internal.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The request headers that a preflight may ask for, beside those that need no asking. */
public record AllowedHeaders(Set<String> names, String text, boolean any) {

    private static final String ANY = "*";
    private static final int LONGEST = 256;
    /**
     * In characters, of all names together. No browser comes near it; what is asked for may be repeated in the answer.
     */
    private static final int MOST_ASKED = 8_192;
    private static final List<String> SAFELISTED =
            List.of("Accept", "Accept-Language", "Content-Language", "Content-Type");

    public static AllowedHeaders of(List<String> headers) {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(SAFELISTED);
        for (String header : headers) {
            checkToken(header);
            names.add(header);
        }
        return new AllowedHeaders(names, String.join(", ", names), names.contains(ANY));
    }

    static void checkToken(String header) {
        if (!Token.is(Objects.requireNonNull(header, "header"), LONGEST)) {
            throw new IllegalArgumentException("Header name '" + header + "' is none: it has to be a token (RFC 9110, "
                    + "5.6.2) of at most " + LONGEST + " characters");
        }
    }

    /**
     * What the preflight is told; null if something is asked for that is not allowed. Empty if nothing needs to be
     * told.
     *
     * @param asked every line of the request, or null
     */
    String answer(List<String> asked) {
        if (asked == null || asked.isEmpty()) {
            return any ? "" : text;
        }
        List<String> wanted = new ArrayList<>();
        int length = 0;
        for (String line : asked) {
            length += line.length();
            if (length > MOST_ASKED) {
                return null;
            }
            for (String element : line.split(",", -1)) {
                String name = element.strip();
                if (!isAllowed(name)) {
                    return null;
                }
                wanted.add(name);
            }
        }
        return any ? String.join(", ", wanted) : text;
    }

    private boolean isAllowed(String name) {
        return any ? Token.is(name, LONGEST) : names.contains(name);
    }
}
