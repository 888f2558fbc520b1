package io.github.letterhead.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A name with its quotes and the colon right behind it, as it was written, in four words of the machine. */
final class ExpectedName {

    /** In bytes. */
    static final int LONGEST = 4 * Long.BYTES;

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    final int length;
    /** What stays of the member; null where nobody asks. */
    final Members chosen;
    final boolean keepsNull;
    /** Texts, numbers, true and false. */
    final boolean keepsPlain;
    private final long mask;
    private final long first;
    private final long second;
    private final long lastButOne;
    private final long last;
    private Shape below;

    ExpectedName(byte[] text, int from, int to, Members chosen) {
        this.chosen = chosen;
        keepsNull = chosen != Members.NONE;
        keepsPlain = chosen != null && !chosen.areOnlyNamed();
        length = to - from;
        byte[] written = Arrays.copyOf(Arrays.copyOfRange(text, from, to), LONGEST);
        mask = length < Long.BYTES ? -1L >>> Long.SIZE - length * Byte.SIZE : -1L;
        first = (long) WORD.get(written, 0);
        second = (long) WORD.get(written, Long.BYTES);
        lastButOne = length <= 2 * Long.BYTES ? 0 : (long) WORD.get(written, length - 2 * Long.BYTES);
        last = length <= Long.BYTES ? 0 : (long) WORD.get(written, length - Long.BYTES);
    }

    /** The text goes on for as long as the longest. */
    boolean isAt(byte[] text, int at) {
        if (((long) WORD.get(text, at) & mask) != first) {
            return false;
        }
        return length <= Long.BYTES || (long) WORD.get(text, at + length - Long.BYTES) == last
                && (length <= 2 * Long.BYTES || (long) WORD.get(text, at + Long.BYTES) == second
                && (long) WORD.get(text, at + length - 2 * Long.BYTES) == lastButOne);
    }

    /** Of objects that are its value, or elements of it. */
    Shape below() {
        if (below == null) {
            below = new Shape();
        }
        return below;
    }
}
