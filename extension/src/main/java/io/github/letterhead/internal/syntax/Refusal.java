package io.github.letterhead.internal.syntax;

/** The words of a refusal. They show single characters by code point, never a value: no secret reaches a log. */
final class Refusal {

    private static final int SHOWN = 64;

    private Refusal() {
    }

    static IllegalArgumentException of(String what, String reasonAndRemedy) {
        return new IllegalArgumentException(what + " " + reasonAndRemedy);
    }

    static IllegalArgumentException character(String what, String text, int index, String remedy) {
        return of(what, "has " + named(text.codePointAt(index)) + " at index " + index + ": " + remedy);
    }

    static IllegalArgumentException length(String what, int length, int longest, String remedy) {
        return of(what, "is " + length + " characters long, " + longest + " are allowed: " + remedy);
    }

    /** The start of every message about a cookie whose name is known to be a token. */
    static String cookie(String name, String part) {
        return "Set-Cookie '" + shortened(name) + "': " + part;
    }

    static String shortened(String checkedText) {
        return checkedText.length() <= SHOWN ? checkedText : checkedText.substring(0, SHOWN) + "...";
    }

    private static String named(int codePoint) {
        String hex = String.format("U+%04X", codePoint);
        return switch (codePoint) {
            case 0 -> hex + " (NUL)";
            case '\t' -> hex + " (tab)";
            case '\n' -> hex + " (LF)";
            case '\r' -> hex + " (CR)";
            case ' ' -> hex + " (blank)";
            case 0x7F -> hex + " (DEL)";
            default -> codePoint > ' ' && codePoint < 0x7F ? hex + " '" + (char) codePoint + "'"
                    : codePoint >= 0xD800 && codePoint <= 0xDFFF ? hex + " (half of a surrogate pair)" : hex;
        };
    }
}
