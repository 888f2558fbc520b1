package io.github.letterhead.internal.syntax;

import java.util.Objects;

/** The value of one header line: RFC 9110, 5.5, without obs-text. It may be empty. */
public final class FieldValue {

    /** In characters. 8 KB is the usual default limit of servers, proxies and clients for a whole response head. */
    public static final int LONGEST = 8_192;

    private FieldValue() {
    }

    /** The name has been checked before; it stands in the message, the value never does. */
    public static String check(String name, String value) {
        Objects.requireNonNull(value, "value");
        int length = value.length();
        if (length > LONGEST) {
            throw Refusal.length(of(name), length, LONGEST, "servers and proxies refuse such a response head; "
                    + "put the data into the entity or into several headers");
        }
        int outside = Octets.FIELD.firstOutside(value, 0, length);
        if (outside >= 0) {
            throw Refusal.character(of(name), value, outside, "a value has visible US-ASCII, blanks and tabs only "
                    + "(RFC 9110, 5.5); encode other text, for example as RFC 8187 or percent-encoding does");
        }
        if (length > 0) {
            checkEnd(name, value, 0);
            checkEnd(name, value, length - 1);
        }
        return value;
    }

    private static void checkEnd(String name, String value, int index) {
        if (value.charAt(index) <= ' ') {
            throw Refusal.character(of(name), value, index,
                    "a value neither begins nor ends with a blank or tab (RFC 9110, 5.5); strip it");
        }
    }

    private static String of(String name) {
        return "Header '" + Refusal.shortened(name) + "': the value";
    }
}
