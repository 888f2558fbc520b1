package io.github.letterhead.internal.json;

/**
 * What may follow inside of a string: escapes as in RFC 8259, 7, and bytes of UTF-8 as in RFC 3629, 4, so neither
 * overlong forms nor encoded surrogates, in which others might see a quote.
 */
final class StringPart {

    /** Any character may follow. */
    static final int PLAIN = 0;
    static final int ESCAPE = 1;
    static final int NOT_UTF_8 = -1;
    static final int BAD_ESCAPE = -2;

    private static final int HEX_1 = 2;
    private static final int HEX_4 = 5;
    private static final int LAST = 6;
    private static final int LAST_TWO = 7;
    private static final int LAST_THREE = 8;
    private static final int AFTER_E0 = 9;
    private static final int AFTER_ED = 10;
    private static final int AFTER_F0 = 11;
    private static final int AFTER_F4 = 12;

    private StringPart() {
    }

    /** The index of the quote that ends the string; to if there is none, or something else is wrong before. */
    static int end(byte[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] != '"') {
            int part = text[at] == '\\' ? ESCAPE : text[at] < 0 ? begin(text[at]) : NOT_UTF_8;
            at++;
            while (part > PLAIN && at < to) {
                part = next(part, text[at]);
                at++;
            }
            if (part != PLAIN) {
                return to;
            }
            at = PlainText.end(text, at, to);
        }
        return at;
    }

    /** What a byte of more than seven bits begins. */
    static int begin(byte c) {
        int octet = c & 0xFF;
        if (octet < 0xC2 || octet > 0xF4) {
            return NOT_UTF_8;
        }
        if (octet < 0xE0) {
            return LAST;
        }
        return switch (octet) {
            case 0xE0 -> AFTER_E0;
            case 0xED -> AFTER_ED;
            case 0xF0 -> AFTER_F0;
            case 0xF4 -> AFTER_F4;
            default -> octet < 0xF0 ? LAST_TWO : LAST_THREE;
        };
    }

    static int next(int part, byte c) {
        if (part <= HEX_4) {
            return part == ESCAPE ? escaped(c) : hex(part, c);
        }
        int octet = c & 0xFF;
        return switch (part) {
            case LAST -> octet >= 0x80 && octet <= 0xBF ? PLAIN : NOT_UTF_8;
            case LAST_TWO -> octet >= 0x80 && octet <= 0xBF ? LAST : NOT_UTF_8;
            case LAST_THREE -> octet >= 0x80 && octet <= 0xBF ? LAST_TWO : NOT_UTF_8;
            case AFTER_E0 -> octet >= 0xA0 && octet <= 0xBF ? LAST : NOT_UTF_8;
            case AFTER_ED -> octet >= 0x80 && octet <= 0x9F ? LAST : NOT_UTF_8;
            case AFTER_F0 -> octet >= 0x90 && octet <= 0xBF ? LAST_TWO : NOT_UTF_8;
            default -> octet >= 0x80 && octet <= 0x8F ? LAST_TWO : NOT_UTF_8;
        };
    }

    private static int escaped(byte c) {
        return switch (c) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> PLAIN;
            case 'u' -> HEX_4;
            default -> BAD_ESCAPE;
        };
    }

    private static int hex(int part, byte c) {
        if (Character.digit(c, 16) < 0) {
            return BAD_ESCAPE;
        }
        return part == HEX_1 ? PLAIN : part - 1;
    }
}
