package io.github.letterhead.internal.json;

import io.github.letterhead.internal.json.BrokenJson.Kind;
import java.nio.charset.StandardCharsets;

/** A string, a number or a word, which may come in pieces: how far it has come, and that nothing else comes. */
final class Token {

    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    private final Place place;
    private boolean string;
    /** Null for strings and numbers. */
    private byte[] word;
    /** What may follow in the string or number, or how much of the word has come. */
    private int part;
    private boolean ended;

    Token(Place place) {
        this.place = place;
    }

    boolean isEnded() {
        return ended;
    }

    /** Whether it may end here. Only of a number nothing tells but what follows. */
    boolean canEnd() {
        return !string && word == null && NumberPart.isComplete(part);
    }

    /** Of a value that is no bracket. Returns the index behind it, or to. */
    int begin(byte[] text, int at, int to) {
        byte c = text[at];
        string = c == '"';
        word = c == 't' ? TRUE : c == 'f' ? FALSE : c == 'n' ? NULL : null;
        ended = false;
        part = string ? StringPart.PLAIN : word != null ? 1 : NumberPart.begin(c);
        if (part == NumberPart.END) {
            throw place.unexpected(c, at);
        }
        return go(text, at + 1, to);
    }

    /** There is more of it. */
    int go(byte[] text, int from, int to) {
        return string ? goInString(text, from, to) : word == null ? goInNumber(text, from, to)
                : goInWord(text, from, to);
    }

    private int goInString(byte[] text, int from, int to) {
        int at = from;
        while (at < to) {
            if (part != StringPart.PLAIN) {
                part = StringPart.next(part, text[at]);
                check(at);
                at++;
                continue;
            }
            at = PlainText.end(text, at, to);
            if (at < to) {
                byte c = text[at++];
                if (c == '"') {
                    ended = true;
                    return at;
                }
                special(c, at - 1);
            }
        }
        return at;
    }

    private void special(byte c, int at) {
        if (c == '\\') {
            part = StringPart.ESCAPE;
        } else if (c >= 0) {
            throw place.broken(Kind.CONTROL_CHARACTER, at);
        } else {
            part = StringPart.begin(c);
            check(at);
        }
    }

    private void check(int at) {
        if (part < 0) {
            throw place.broken(part == StringPart.BAD_ESCAPE ? Kind.BAD_ESCAPE : Kind.NOT_UTF_8, at);
        }
    }

    private int goInNumber(byte[] text, int from, int to) {
        int at = NumberPart.endOfDigits(part, text, from, to);
        while (at < to) {
            int next = NumberPart.next(part, text[at]);
            if (next == NumberPart.END) {
                if (!NumberPart.isComplete(part)) {
                    throw place.broken(Kind.BAD_NUMBER, at);
                }
                ended = true;
                return at;
            }
            part = next;
            at = NumberPart.endOfDigits(part, text, at + 1, to);
        }
        return to;
    }

    private int goInWord(byte[] text, int from, int to) {
        int at = from;
        while (at < to && part < word.length) {
            if (text[at] != word[part]) {
                throw place.broken(Kind.BAD_LITERAL, at);
            }
            at++;
            part++;
        }
        ended = part == word.length;
        return at;
    }
}
