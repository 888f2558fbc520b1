package io.github.letterhead.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** The beginning of a JSON text with an end that makes it whole. */
final class Completion {

    private static final String WORDS = "true false null ";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Deque<Character> open = new ArrayDeque<>();
    private boolean nameIsNext;
    /** The last token that was complete, by its first character; 0 at the beginning. */
    private char last;

    private Completion() {
    }

    static byte[] of(byte[] beginning) {
        Completion completion = new Completion();
        completion.out.writeBytes(beginning);
        completion.complete(beginning);
        return completion.out.toByteArray();
    }

    private void complete(byte[] beginning) {
        byte[] whole = characters(beginning);
        for (String token : RawTokens.of(new String(whole, StandardCharsets.ISO_8859_1))) {
            see(token);
        }
        boolean expectsColon = last == '"' && nameIsNext;
        if (expectsColon) {
            append(":0");
        } else if (last == ':' || last == 0 || last == ',' && !nameIsNext) {
            append("0");
        } else if (last == ',') {
            append("\"\":0");
        }
        while (!open.isEmpty()) {
            append(open.pop() == '{' ? "}" : "]");
        }
    }

    /** A last character of which bytes are missing is completed; those look like any others then. */
    private byte[] characters(byte[] beginning) {
        int start = beginning.length - 1;
        while (start >= 0 && start > beginning.length - 4 && (beginning[start] & 0xC0) == 0x80) {
            start--;
        }
        int lead = start < 0 ? 0 : beginning[start] & 0xFF;
        int length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        for (int missing = start < 0 ? 0 : length - (beginning.length - start); missing > 0; missing--) {
            boolean second = missing == length - 1;
            out.write(second && (lead == 0xE0 || lead == 0xF0) ? 0xA0 : 0x80);
        }
        return out.toByteArray();
    }

    private void see(String token) {
        char c = token.charAt(0);
        last = c;
        switch (c) {
            case '{', '[' -> {
                open.push(c);
                nameIsNext = c == '{';
            }
            case '}', ']' -> {
                open.pop();
                nameIsNext = false;
            }
            case ',' -> nameIsNext = open.peek() == '{';
            case ':' -> nameIsNext = false;
            case '"' -> endString(token);
            default -> endWord(token);
        }
    }

    private void endString(String token) {
        int at = 1;
        while (at < token.length() && token.charAt(at) != '"') {
            if (token.charAt(at) != '\\') {
                at++;
            } else if (token.startsWith("u", at + 1)) {
                at += 6;
                append("0".repeat(Math.max(0, at - token.length())));
            } else {
                at += 2;
                append(at > token.length() ? "n" : "");
            }
        }
        append(at >= token.length() ? "\"" : "");
    }

    private void endWord(String token) {
        int word = WORDS.indexOf(token);
        if (Character.isLetter(token.charAt(0))) {
            append(WORDS.substring(word + token.length(), WORDS.indexOf(' ', word)));
        } else {
            append(Character.isDigit(token.charAt(token.length() - 1)) ? "" : "0");
        }
    }

    private void append(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
