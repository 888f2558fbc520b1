package io.github.letterhead.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Finds names by their UTF-8 bytes, without a String: open addressing over the first and the last eight bytes, which
 * are all there is to compare for names of up to 16.
 */
final class NameTable {

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final NameTable EMPTY = new NameTable(Map.of());

    private final int shift;
    private final byte[][] names;
    private final long[] firsts;
    private final long[] lasts;
    private final Members[] members;
    private final int longestName;

    private NameTable(Map<String, Members> named) {
        int bits = 33 - Integer.numberOfLeadingZeros(named.size());
        shift = Long.SIZE - bits;
        names = new byte[1 << bits][];
        firsts = new long[1 << bits];
        lasts = new long[1 << bits];
        members = new Members[1 << bits];
        int longest = 0;
        for (Map.Entry<String, Members> entry : named.entrySet()) {
            byte[] name = entry.getKey().getBytes(StandardCharsets.UTF_8);
            put(name, entry.getValue());
            longest = Math.max(longest, name.length);
        }
        longestName = longest;
    }

    static NameTable of(Map<String, Members> named) {
        return named.isEmpty() ? EMPTY : new NameTable(named);
    }

    private void put(byte[] name, Members member) {
        long first = first(name, 0, name.length);
        long last = last(name, name.length);
        int slot = slot(first, last, name.length);
        while (names[slot] != null) {
            slot = slot + 1 & names.length - 1;
        }
        names[slot] = name;
        firsts[slot] = first;
        lasts[slot] = last;
        members[slot] = member;
    }

    /** Null if there is no such name. */
    Members find(byte[] text, int from, int to) {
        int length = to - from;
        if (length > longestName) {
            return null;
        }
        long first = first(text, from, length);
        long last = length < Long.BYTES ? 0 : last(text, to);
        int slot = slot(first, last, length);
        while (names[slot] != null) {
            byte[] name = names[slot];
            if (firsts[slot] == first && lasts[slot] == last && name.length == length && (length <= 2 * Long.BYTES
                    || Arrays.equals(name, Long.BYTES, length, text, from + Long.BYTES, to))) {
                return members[slot];
            }
            slot = slot + 1 & names.length - 1;
        }
        return null;
    }

    int longestName() {
        return longestName;
    }

    private int slot(long first, long last, int length) {
        return (int) ((first * SPREAD + Long.rotateLeft(last, 29) + length) * SPREAD >>> shift);
    }

    /** Eight bytes, or as many as there are. */
    private static long first(byte[] text, int from, int length) {
        if (length >= Long.BYTES) {
            return (long) WORD.get(text, from);
        }
        if (from + Long.BYTES <= text.length) {
            return length == 0 ? 0 : (long) WORD.get(text, from) & -1L >>> Long.SIZE - length * Byte.SIZE;
        }
        long word = 0;
        for (int i = length - 1; i >= 0; i--) {
            word = word << Byte.SIZE | text[from + i] & 0xFF;
        }
        return word;
    }

    private static long last(byte[] text, int to) {
        return to < Long.BYTES ? 0 : (long) WORD.get(text, to - Long.BYTES);
    }
}
