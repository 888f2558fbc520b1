package io.github.letterhead.internal.json;

import java.io.IOException;

/**
 * The short way over members that are as expected: a name of the shape, a plain value, and a comma or the end of the
 * object, without blanks, and not near the end of the piece of text. It checks the same and decides the same as
 * {@link JsonFilter}, which takes over wherever something else is found.
 */
final class ExpectedMembers {

    /** The next token is a name, or what should be one. */
    static final int AT_NAME = 0;
    /** The next token is the value of {@link #entered()}, a bracket or something else that is not plain. */
    static final int AT_VALUE = 1;
    /** The next token is the end of the object. */
    static final int AT_END = 2;

    private static final int ENOUGH = ExpectedName.LONGEST + 8;
    private static final int NOT_PLAIN = -1;

    private final KeptBytes kept;
    private final Run run;
    private final boolean excludeNull;
    private ExpectedName entered;
    private int stop;

    ExpectedMembers(KeptBytes kept, Run run, boolean excludeNull) {
        this.kept = kept;
        this.run = run;
        this.excludeNull = excludeNull;
    }

    /** Where it has stopped. */
    int stop() {
        return stop;
    }

    ExpectedName entered() {
        return entered;
    }

    /** Of an object whose members are kept or dropped with it. */
    int walk(byte[] text, int start, int to, Shape shape) {
        int at = start;
        int expected = shape.next();
        while (to - at > ENOUGH) {
            int index = shape.at(expected, text, at);
            if (index < 0) {
                break;
            }
            ExpectedName name = shape.name(index);
            expected = index + 1;
            int value = at + name.length;
            int end = endOfPlain(text, value, to);
            if (end == NOT_PLAIN) {
                return enter(shape, expected, value);
            }
            if (text[end] == '}') {
                stop = AT_END;
                return end;
            }
            if (text[end] != ',') {
                return enter(shape, expected, value);
            }
            at = end + 1;
        }
        shape.next(expected);
        stop = AT_NAME;
        return at;
    }

    /** Of an object whose members are chosen among; the run waits for the first one's value, and holds nothing. */
    int choose(byte[] text, int start, int to, Level level) throws IOException {
        Shape shape = level.shape;
        boolean begun = level.begun;
        int from = run.from();
        int waitsFrom = run.waitsFrom();
        int at = start;
        int expected = shape.next();
        while (to - at > ENOUGH) {
            int index = shape.at(expected, text, at);
            if (index < 0) {
                break;
            }
            ExpectedName name = shape.name(index);
            expected = index + 1;
            int value = at + name.length;
            int end = endOfPlain(text, value, to);
            if (end == NOT_PLAIN || text[end] != ',' && text[end] != '}') {
                run.await(from, waitsFrom);
                return enter(shape, expected, value);
            }
            boolean keeps = text[value] == 'n' ? name.keepsNull && !excludeNull : name.keepsPlain;
            if (keeps) {
                begun = true;
                level.begun = true;
            }
            if (!keeps && from < waitsFrom) {
                kept.write(text, from, waitsFrom);
            }
            if (text[end] == '}') {
                run.continueFrom(from, keeps);
                stop = AT_END;
                return end;
            }
            waitsFrom = begun ? end : end + 1;
            from = keeps ? from : waitsFrom;
            at = end + 1;
        }
        run.await(from, waitsFrom);
        shape.next(expected);
        stop = AT_NAME;
        return at;
    }

    private int enter(Shape shape, int next, int value) {
        shape.next(next);
        entered = shape.name(next - 1);
        stop = AT_VALUE;
        return value;
    }

    /** The index behind a string, a number or a word, which is before to; or that it is not plain. */
    private static int endOfPlain(byte[] text, int at, int to) {
        byte c = text[at];
        if (c == '"') {
            int end = PlainText.end(text, at + 1, to);
            if (end < to && text[end] != '"') {
                end = StringPart.end(text, end, to);
            }
            return end < to - 1 ? end + 1 : NOT_PLAIN;
        }
        int end = c == '-' || c >= '0' && c <= '9' ? NumberPart.end(text, at, to) : PlainText.endOfWord(text, at);
        return end < to ? end : NOT_PLAIN;
    }
}
