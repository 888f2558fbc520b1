package io.github.letterhead.internal.collect;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;

/**
 * Values by field name. Names are the same without case, which for tokens is that of ASCII alone; the spelling and the
 * order are those in which names came first. A few names are looked through, more have an index.
 */
public final class FieldNames<V> {

    /** Up to here looking through all names is cheaper than an index. */
    private static final int SCANNED = 8;
    /** Not known beforehand, so that nobody can choose names that fall into one place. */
    private static final int FACTOR = ThreadLocalRandom.current().nextInt() | 1;

    private String[] names = new String[2];
    private Object[] values = new Object[2];
    /** Places in use; those of removed names have none. */
    private int size;
    private int removed;
    /** Hash places to places, counted from one; null while there are few. */
    private int[] index;

    /** Null if there is none. */
    public V get(String name) {
        int place = placeOf(name);
        return place < 0 ? null : value(place);
    }

    public boolean contains(String name) {
        return placeOf(name) >= 0;
    }

    public void put(String name, V value) {
        int place = placeOf(name);
        if (place < 0) {
            append(name, value);
        } else {
            values[place] = value;
        }
    }

    public void remove(String name) {
        int place = placeOf(name);
        if (place >= 0) {
            names[place] = null;
            values[place] = null;
            removed++;
        }
    }

    public void forEach(BiConsumer<String, V> action) {
        for (int place = 0; place < size; place++) {
            if (names[place] != null) {
                action.accept(names[place], value(place));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private V value(int place) {
        return (V) values[place];
    }

    private int placeOf(String name) {
        if (index == null) {
            for (int place = 0; place < size; place++) {
                if (isSame(name, names[place])) {
                    return place;
                }
            }
            return -1;
        }
        int at = start(name);
        while (index[at] != 0) {
            if (isSame(name, names[index[at] - 1])) {
                return index[at] - 1;
            }
            at = next(at);
        }
        return -1;
    }

    private void append(String name, V value) {
        if (size == names.length) {
            makeRoom();
        }
        names[size] = name;
        values[size] = value;
        size++;
        if (index != null) {
            enter(size);
        }
    }

    /** Closes the gaps that removed names have left, or makes more places. */
    private void makeRoom() {
        if (removed > size / 2) {
            closeGaps();
        } else {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        index = null;
        if (names.length > SCANNED) {
            index = new int[Integer.highestOneBit(names.length) * 4];
            for (int place = 1; place <= size; place++) {
                enter(place);
            }
        }
    }

    private void closeGaps() {
        int kept = 0;
        for (int place = 0; place < size; place++) {
            if (names[place] != null) {
                names[kept] = names[place];
                values[kept] = values[place];
                kept++;
            }
        }
        Arrays.fill(names, kept, size, null);
        Arrays.fill(values, kept, size, null);
        size = kept;
        removed = 0;
    }

    private void enter(int place) {
        if (names[place - 1] != null) {
            int at = start(names[place - 1]);
            while (index[at] != 0) {
                at = next(at);
            }
            index[at] = place;
        }
    }

    private int next(int at) {
        return at + 1 & index.length - 1;
    }

    private int start(String name) {
        int hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = hash * FACTOR + lower(name.charAt(i));
        }
        hash *= 0x9E3779B9;
        return (hash ^ hash >>> 16) & index.length - 1;
    }

    private static boolean isSame(String name, String other) {
        if (other == null || name.length() != other.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char one = name.charAt(i);
            char two = other.charAt(i);
            if (one != two && lower(one) != lower(two)) {
                return false;
            }
        }
        return true;
    }

    private static int lower(char c) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
}
