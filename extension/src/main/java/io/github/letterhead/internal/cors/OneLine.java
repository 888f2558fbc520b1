package io.github.letterhead.internal.cors;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** The lines of a header that has one, and may get more: of a third of the size of what header maps make themselves. */
final class OneLine extends AbstractList<Object> implements RandomAccess {

    /** Of no meaning once there are others. */
    private Object line;
    /** Null while there is one line. */
    private List<Object> lines;

    OneLine(Object line) {
        this.line = line;
    }

    @Override
    public int size() {
        return lines == null ? 1 : lines.size();
    }

    @Override
    public Object get(int index) {
        return lines == null && Objects.checkIndex(index, 1) == 0 ? line : lines.get(index);
    }

    @Override
    public Object set(int index, Object element) {
        return lines().set(index, element);
    }

    @Override
    public void add(int index, Object element) {
        lines().add(index, element);
        modCount++;
    }

    @Override
    public Object remove(int index) {
        Object removed = lines().remove(index);
        modCount++;
        return removed;
    }

    /** Whether nobody has changed it: some maps empty a list that they are to replace, and fill it again. */
    boolean isAsPut() {
        return lines == null;
    }

    private List<Object> lines() {
        if (lines == null) {
            lines = new ArrayList<>(4);
            lines.add(line);
        }
        return lines;
    }
}
