package io.github.letterhead.internal.json;

/** Text of others in a message: US-ASCII, escaped, and not much of it. */
final class Shown {

    private static final int MOST = 40;

    private Shown() {
    }

    static String of(CharSequence text) {
        StringBuilder shown = new StringBuilder();
        int end = Math.min(text.length(), MOST);
        for (int at = 0; at < end; at++) {
            append(shown, text.charAt(at));
        }
        return (end < text.length() ? shown.append("...") : shown).toString();
    }

    private static void append(StringBuilder shown, char c) {
        if (c >= ' ' && c <= '~') {
            shown.append(c);
        } else {
            shown.append(String.format("\\u%04X", (int) c));
        }
    }

    /** Index of the first half of a surrogate pair that stands alone, or -1. */
    static int loneSurrogate(CharSequence text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (Character.codePointAt(text, at) < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }
}
