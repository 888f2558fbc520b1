package io.github.letterhead.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Brackets, colons, commas, and what stands between them, as it is written. */
final class RawTokens {

    private static final String SINGLE = "{}[]:,";
    private static final String BLANKS = " \t\r\n";

    private RawTokens() {
    }

    /** The last one may be cut. */
    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            char c = text.charAt(at++);
            if (BLANKS.indexOf(c) >= 0) {
                continue;
            }
            if (c == '"') {
                at = endOfString(text, at);
            } else if (SINGLE.indexOf(c) < 0) {
                while (at < text.length() && (SINGLE + BLANKS + '"').indexOf(text.charAt(at)) < 0) {
                    at++;
                }
            }
            tokens.add(text.substring(start, at));
        }
        return tokens;
    }

    private static int endOfString(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, text.length());
    }
}
