package io.github.letterhead.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Scans strings eight bytes at a time. */
final class PlainText {

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final VarHandle START = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int TRUE = 0x65757274;
    private static final int FALS = 0x736C6166;
    private static final int NULL = 0x6C6C756E;

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x80 * ONES;
    private static final long TURN = ('"' ^ ' ') * ONES;
    private static final long ABOVE_TURNED_QUOTE = (' ' + 1) * ONES;
    private static final long BACKSLASHES = '\\' * ONES;

    private PlainText() {
    }

    /** The index of the first quote, backslash, control character or byte of more than seven bits, or to. */
    static int end(byte[] text, int from, int to) {
        int at = from;
        for (int last = to - Long.BYTES; at <= last; at += Long.BYTES) {
            long special = special((long) WORD.get(text, at));
            if (special != 0) {
                return at + (Long.numberOfTrailingZeros(special) >>> 3);
            }
        }
        return endOfBytes(text, at, to);
    }

    private static int endOfBytes(byte[] text, int from, int to) {
        int at = from;
        while (at < to && isPlain(text[at])) {
            at++;
        }
        return at;
    }

    /** The index behind true, false or null; -1 if it is neither. There are five bytes at least. */
    static int endOfWord(byte[] text, int from) {
        int start = (int) START.get(text, from);
        if (start == TRUE || start == NULL) {
            return from + Integer.BYTES;
        }
        return start == FALS && text[from + Integer.BYTES] == 'e' ? from + Integer.BYTES + 1 : -1;
    }

    /** The high bit of each special byte; behind the first one there may be others set. */
    private static long special(long word) {
        // With one bit turned, the quote is the blank, right above the control characters.
        long quoteOrControl = (word ^ TURN) - ABOVE_TURNED_QUOTE;
        long backslash = (word ^ BACKSLASHES) - ONES;
        return (quoteOrControl | backslash | word) & HIGH;
    }

    private static boolean isPlain(byte c) {
        return c >= ' ' && c != '"' && c != '\\';
    }
}
