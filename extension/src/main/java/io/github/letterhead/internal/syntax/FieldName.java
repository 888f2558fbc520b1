package io.github.letterhead.internal.syntax;

import java.util.Objects;

/** The name of a response header that an application may set. */
public final class FieldName {

    /** In characters. No registered name comes near it; it only keeps a message head small. */
    public static final int LONGEST = 256;

    private FieldName() {
    }

    public static String check(String name) {
        Objects.requireNonNull(name, "name");
        if (!Token.is(name, LONGEST)) {
            throw Token.refusal("Header name" + beginning(name), name, LONGEST);
        }
        if (isFraming(name)) {
            throw Refusal.of("Header '" + name + "'", "is written by the server, which frames the message by it "
                    + "(RFC 9110, 7.6.1; RFC 9112, 6): leave it out");
        }
        return name;
    }

    /** Whether the server frames the message by this header; compared without case. */
    public static boolean isFraming(String name) {
        return switch (name.length()) {
            case 2 -> name.equalsIgnoreCase("TE");
            case 7 -> name.equalsIgnoreCase("Trailer") || name.equalsIgnoreCase("Upgrade");
            case 10 -> name.equalsIgnoreCase("Connection") || name.equalsIgnoreCase("Keep-Alive");
            case 14 -> name.equalsIgnoreCase("Content-Length");
            case 17 -> name.equalsIgnoreCase("Transfer-Encoding");
            default -> false;
        };
    }

    /** Up to the fault and no further: in "Authorization: secret" the name ends at the colon. */
    private static String beginning(String name) {
        int outside = Octets.TOKEN.firstOutside(name, 0, name.length());
        String good = outside < 0 ? name : name.substring(0, outside);
        return good.isEmpty() ? "" : " '" + Refusal.shortened(good) + "'";
    }
}
