package io.github.letterhead.internal.jackson;

import com.fasterxml.jackson.core.SerializableString;
import io.github.letterhead.internal.json.Members;
import java.util.Arrays;

/**
 * One open bracket whose content is chosen among, or the top. Made once for each depth, and used again: objects of one
 * class come with the same names in the same order, which then need not be searched for.
 */
final class Level {

    private static final int MOST_NAMES = 64;

    /** Null at the top. */
    final Level outer;
    private Level inner;
    boolean isObject;
    /** What stays of the members, or of each element. */
    Members members;
    private SerializableString[] names = new SerializableString[16];
    private Members[] found = new Members[16];
    private int size;
    private int next;

    Level(Members members) {
        this.outer = null;
        this.members = members;
    }

    private Level(Level outer) {
        this.outer = outer;
    }

    /** A bracket opens. */
    Level open(boolean object, Members chosen) {
        if (inner == null) {
            inner = new Level(this);
        }
        if (inner.members != chosen) {
            inner.members = chosen;
            inner.size = 0;
        }
        inner.isObject = object;
        inner.next = 0;
        return inner;
    }

    /** What stays of the member. */
    Members of(SerializableString name) {
        if (next < size && names[next] == name) {
            return found[next++];
        }
        return search(name);
    }

    private Members search(SerializableString name) {
        if (next + 1 < size && names[next + 1] == name) {
            next += 2;
            return found[next - 1];
        }
        Members chosen = members.of(name.getValue());
        if (next == size && size < MOST_NAMES) {
            add(name, chosen);
        }
        return chosen;
    }

    private void add(SerializableString name, Members chosen) {
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            found = Arrays.copyOf(found, 2 * size);
        }
        names[size] = name;
        found[size] = chosen;
        size++;
        next = size;
    }
}
