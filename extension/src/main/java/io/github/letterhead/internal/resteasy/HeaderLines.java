package io.github.letterhead.internal.resteasy;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.util.CaseInsensitiveMap;

/** Headers in an array, sorted by name without case. One that nobody looks at takes 8 bytes of it and no object. */
class HeaderLines {

    private static final Comparator<String> ORDER = CaseInsensitiveMap.CASE_INSENSITIVE_ORDER;
    /** Up to here it is cheaper to look at each name, since most differ in their length already. */
    private static final int SCANNED = 8;

    /** Names, each with its values: a list, or the only one, if that is no list itself. */
    private Object[] lines;
    private int size;

    HeaderLines(int capacity) {
        lines = new Object[2 * capacity];
    }

    final int count() {
        return size;
    }

    final void append(String name, Object values) {
        boolean isLast = size > 0 && ORDER.compare(name(size - 1), name) < 0;
        if (isLast) {
            insert(size, name, values);
        } else {
            write(find(name), name, values);
        }
    }

    final String name(int line) {
        return (String) lines[2 * line];
    }

    /** A list, or the only value. */
    final Object held(int line) {
        return lines[2 * line + 1];
    }

    final List<Object> values(int line) {
        Object held = held(line);
        if (held instanceof Values values) {
            return values;
        } else if (isList(held)) {
            return list(held);
        }
        Values values = new Values(held);
        lines[2 * line + 1] = values;
        return values;
    }

    /** Most values are texts, or the media type, and to find that something is no list takes long. */
    static boolean isList(Object value) {
        return !(value instanceof String || value instanceof MediaType) && value instanceof List;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object values) {
        return (List<Object>) values;
    }

    /** The line of that name; if there is none, a number below zero, which {@link #write} understands. */
    final int find(Object name) {
        return size > SCANNED ? place((String) name) : scan(name);
    }

    /** As RESTEasy's map does it, an empty one is not particular about what is looked for. */
    private int scan(Object name) {
        for (int line = 0; line < size; line++) {
            if (isSame(name(line), (String) name)) {
                return line;
            }
        }
        return -1;
    }

    private static boolean isSame(String one, String other) {
        return one == other || length(one) == length(other) && endAlike(one, other) && ORDER.compare(one, other) == 0;
    }

    /** Two of one length: that they begin alike says little, as with X-Limit-1 and X-Limit-2. */
    private static boolean endAlike(String one, String other) {
        int last = length(one) - 1;
        return last < 0
                || Character.toLowerCase(one.charAt(last)) == Character.toLowerCase(other.charAt(last));
    }

    /** The order takes null for an empty name. */
    private static int length(String name) {
        return name == null ? 0 : name.length();
    }

    /** The line of that name; if there is none, the complement of the one before which it would be. */
    private int place(String name) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = ORDER.compare(name(middle), name);
            if (order == 0) {
                return middle;
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return ~low;
    }

    /** A line as {@link #find} says it; if there is none of that name, it becomes one. */
    final void write(int line, String name, Object values) {
        if (line >= 0) {
            lines[2 * line + 1] = values;
        } else {
            insert(size > SCANNED ? ~line : ~place(name), name, values);
        }
    }

    private void insert(int line, String name, Object values) {
        if (2 * size == lines.length) {
            lines = Arrays.copyOf(lines, 2 * lines.length + 2);
        }
        System.arraycopy(lines, 2 * line, lines, 2 * line + 2, 2 * (size - line));
        lines[2 * line] = name;
        lines[2 * line + 1] = values;
        size++;
    }

    final void removeLine(int line) {
        size--;
        System.arraycopy(lines, 2 * line + 2, lines, 2 * line, 2 * (size - line));
        lines[2 * size] = null;
        lines[2 * size + 1] = null;
    }

    final void removeAll() {
        lines = new Object[2];
        size = 0;
    }
}
