package io.github.letterhead.internal.json;

/**
 * A name that has escapes, or comes in several pieces, decoded as far as it can matter: what is longer than every name
 * of the selection is none of them.
 */
final class NameText {

    private static final int NO_SURROGATE = -1;

    private final byte[] decoded;
    private int length;
    /** Too long, or no Unicode text: no name can be meant. */
    private boolean isOther;
    private int part;
    private int escape;
    private int highSurrogate;

    NameText(int longest) {
        decoded = new byte[longest];
    }

    void begin() {
        length = 0;
        isOther = false;
        part = StringPart.PLAIN;
        highSurrogate = NO_SURROGATE;
    }

    /** More of it, without the quotes; known to be well-formed. */
    void append(byte[] text, int from, int to) {
        for (int at = from; at < to && !isOther; at++) {
            append(text[at]);
        }
    }

    private void append(byte c) {
        if (part == StringPart.PLAIN) {
            if (c == '\\') {
                part = StringPart.ESCAPE;
            } else {
                add(c);
            }
            return;
        }
        if (part == StringPart.ESCAPE) {
            escape = 0;
        } else {
            escape = escape << 4 | Character.digit(c, 16);
        }
        boolean one = part == StringPart.ESCAPE;
        part = StringPart.next(part, c);
        if (part == StringPart.PLAIN) {
            unit(one ? unescaped(c) : escape);
        }
    }

    private static int unescaped(byte c) {
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> c;
        };
    }

    /** A UTF-16 unit that was escaped. */
    private void unit(int unit) {
        if (highSurrogate != NO_SURROGATE) {
            isOther = !Character.isLowSurrogate((char) unit);
            int codePoint = Character.toCodePoint((char) highSurrogate, (char) unit);
            highSurrogate = NO_SURROGATE;
            encode(codePoint);
        } else if (Character.isHighSurrogate((char) unit)) {
            highSurrogate = unit;
        } else {
            isOther = Character.isLowSurrogate((char) unit);
            encode(unit);
        }
    }

    private void encode(int codePoint) {
        if (codePoint < 0x80) {
            add(codePoint);
        } else if (codePoint < 0x800) {
            add(0xC0 | codePoint >> 6);
            add(0x80 | codePoint & 0x3F);
        } else {
            if (codePoint < 0x10000) {
                add(0xE0 | codePoint >> 12);
            } else {
                add(0xF0 | codePoint >> 18);
                add(0x80 | codePoint >> 12 & 0x3F);
            }
            add(0x80 | codePoint >> 6 & 0x3F);
            add(0x80 | codePoint & 0x3F);
        }
    }

    private void add(int octet) {
        if (length == decoded.length || highSurrogate != NO_SURROGATE) {
            isOther = true;
        } else {
            decoded[length++] = (byte) octet;
        }
    }

    /** What stays of the member of that name. */
    Members in(Members parent) {
        return isOther || highSurrogate != NO_SURROGATE ? parent.ofOthers() : parent.of(decoded, 0, length);
    }
}
