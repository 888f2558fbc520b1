package io.github.letterhead.internal.syntax;

/** A set of US-ASCII characters: 128 bits in two words, so that asking it costs a shift. */
final class Octets {

    private static final Octets ALPHANUMERIC = new Octets(0, 0).with('0', '9').with('A', 'Z').with('a', 'z');
    private static final Octets VISIBLE = new Octets(0, 0).with('!', '~');

    /** RFC 9110, 5.6.2: tchar. */
    static final Octets TOKEN = ALPHANUMERIC.with("!#$%&'*+-.^_`|~");
    /** RFC 9110, 5.5: field-vchar without obs-text, and the two blanks. */
    static final Octets FIELD = VISIBLE.with(" \t");
    /** RFC 6265bis, 4.1.1: cookie-octet. */
    static final Octets COOKIE = VISIBLE.without("\",;\\");
    /** RFC 6265bis, 4.1.1: av-octet. */
    static final Octets ATTRIBUTE = VISIBLE.with(" ").without(";");
    /** av-octet, less what no request path has (blanks) and what splits joined header lines (commas). */
    static final Octets PATH = VISIBLE.without(",;");
    /** RFC 1034, 3.5, as RFC 1123, 2.1 widens it: the characters of labels, and the dot between them. */
    static final Octets HOST = ALPHANUMERIC.with("-.");

    private final long low;
    private final long high;

    private Octets(long low, long high) {
        this.low = low;
        this.high = high;
    }

    private Octets with(char first, char last) {
        Octets all = this;
        for (char c = first; c <= last; c++) {
            all = all.with(String.valueOf(c));
        }
        return all;
    }

    private Octets with(String characters) {
        long newLow = low;
        long newHigh = high;
        for (char c : characters.toCharArray()) {
            if (c < 64) {
                newLow |= 1L << c;
            } else {
                newHigh |= 1L << c;
            }
        }
        return new Octets(newLow, newHigh);
    }

    private Octets without(String characters) {
        Octets others = new Octets(0, 0).with(characters);
        return new Octets(low & ~others.low, high & ~others.high);
    }

    boolean has(char c) {
        return c < 128 && ((c < 64 ? low : high) >>> c & 1) != 0;
    }

    /** The index of the first character between from and to that is not in the set, or -1. */
    int firstOutside(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!has(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
