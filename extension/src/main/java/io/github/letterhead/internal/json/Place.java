package io.github.letterhead.internal.json;

import io.github.letterhead.internal.json.BrokenJson.Kind;

/** Where in the text we are, for those who are told that it is broken there. */
final class Place {

    /** Bytes before this piece of text. */
    private long before;
    private int start;

    /** A piece of text begins at this index. */
    void begin(int index) {
        start = index;
    }

    void end(int index) {
        before += index - start;
    }

    boolean isStart(int index) {
        return before == 0 && index == start;
    }

    boolean isNothingThere() {
        return before == 0;
    }

    BrokenJson truncated() {
        return new BrokenJson(Kind.TRUNCATED, before + 1);
    }

    BrokenJson broken(Kind kind, int index) {
        return new BrokenJson(kind, before + (index - start) + 1);
    }

    /** This byte is none of those that JSON has here. */
    BrokenJson unexpected(byte c, int index) {
        return broken(kind(c, index), index);
    }

    private Kind kind(byte c, int index) {
        if (c <= 0) {
            return c == (byte) 0xEF && isStart(index) ? Kind.BYTE_ORDER_MARK : Kind.NOT_UTF_8;
        }
        if (c < ' ') {
            return Kind.CONTROL_CHARACTER;
        }
        return c == '}' || c == ']' ? Kind.UNBALANCED : Kind.UNEXPECTED;
    }
}
