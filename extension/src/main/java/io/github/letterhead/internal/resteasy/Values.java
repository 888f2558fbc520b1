package io.github.letterhead.internal.resteasy;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** The values of one header; most have one, which takes half the memory of a list of one. */
class Values extends AbstractList<Object> implements RandomAccess {

    private static final Object NONE = new Object();

    /** The only one, or NONE; not used if there are more. */
    private Object only;
    /** Null until there are more; never left again. */
    private List<Object> more;

    Values(Object only) {
        this.only = only;
    }

    static Values copyOf(List<?> values) {
        Values copy = new Values(NONE);
        copy.addAll(values);
        return copy;
    }

    @Override
    public int size() {
        return more != null ? more.size() : only == NONE ? 0 : 1;
    }

    @Override
    public Object get(int index) {
        return more != null ? more.get(index) : onlyAt(index);
    }

    @Override
    public Object set(int index, Object value) {
        if (more != null) {
            return more.set(index, value);
        }
        Object replaced = onlyAt(index);
        only = value;
        return replaced;
    }

    @Override
    public void add(int index, Object value) {
        int size = size();
        Objects.checkIndex(index, size + 1);
        modCount++;
        if (size == 0 && more == null) {
            only = value;
            return;
        } else if (more == null) {
            more = new ArrayList<>(2);
            more.add(only);
        }
        more.add(index, value);
    }

    @Override
    public Object remove(int index) {
        Object removed = more != null ? more.remove(index) : onlyAt(index);
        modCount++;
        only = NONE;
        return removed;
    }

    private Object onlyAt(int index) {
        Objects.checkIndex(index, size());
        return only;
    }
}
