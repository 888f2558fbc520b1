package io.github.letterhead.internal.json;

import java.util.Arrays;

/**
 * The names that an object at some place of the text had, in their order, with what was decided about them. The next
 * object there, in a list mostly, has the same: then nobody needs to search for where a name ends, which is what costs.
 */
final class Shape {

    static final int MOST_MEMBERS = 64;
    /** Objects that keep differing, as maps do, are not worth the comparison. */
    private static final int MOST_MISSES = 128;

    private Members owner;
    private ExpectedName[] names = new ExpectedName[8];
    private int size;
    private int next;
    private int misses;

    /** An object begins. What was decided holds for the same choice only. */
    void begin(Members chosen) {
        next = 0;
        if (chosen != owner) {
            owner = chosen;
            size = 0;
        }
    }

    /** Which is the next one expected. */
    int next() {
        return next;
    }

    void next(int index) {
        next = index;
    }

    /** The index of the name that is there: the one expected, or the one after it; else -1. */
    int at(int expected, byte[] text, int at) {
        if (expected < size && names[expected].isAt(text, at)) {
            return expected;
        }
        return expected + 1 < size && names[expected + 1].isAt(text, at) ? expected + 1 : -1;
    }

    ExpectedName name(int index) {
        return names[index];
    }

    /** There was another name; with its quotes and the colon. Null if it is not going to be expected. */
    ExpectedName add(byte[] text, int from, int to, Members chosen) {
        if (next < size) {
            misses++;
            size = misses > MOST_MISSES ? 0 : size;
            return null;
        }
        if (size == MOST_MEMBERS || to - from > ExpectedName.LONGEST || misses > MOST_MISSES) {
            return null;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
        }
        next = size + 1;
        names[size] = new ExpectedName(text, from, to, chosen);
        return names[size++];
    }
}
