package io.github.letterhead.internal.resteasy;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The headers of an answer as the entries of a map. */
final class HeaderEntries extends AbstractSet<Map.Entry<String, List<Object>>> {

    private final OwnHeaders headers;

    HeaderEntries(OwnHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Iterator<Map.Entry<String, List<Object>>> iterator() {
        return new Cursor(headers);
    }

    @Override
    public int size() {
        return headers.size();
    }

    /**
     * Makes an entry each; but RESTEasy, when it sends the headers, copies one before it goes to the next, so that the
     * iterator itself can be the entry.
     */
    private static final class Cursor
            implements Iterator<Map.Entry<String, List<Object>>>, Map.Entry<String, List<Object>> {

        private final OwnHeaders headers;
        private int line = -1;
        /** As RESTEasy's map, which knows what comes next before anyone can add to it. */
        private int end;
        private short changes;
        private boolean isRemovable;

        Cursor(OwnHeaders headers) {
            this.headers = headers;
            this.end = headers.size();
            this.changes = headers.changes();
        }

        @Override
        public boolean hasNext() {
            boolean hasNext = line + 1 < end;
            if (!hasNext) {
                headers.areOut();
            }
            return hasNext;
        }

        @Override
        public Map.Entry<String, List<Object>> next() {
            if (line + 1 >= end) {
                throw new NoSuchElementException();
            }
            requireUnchanged();
            line++;
            isRemovable = true;
            return headers.areGoingOut() ? this : new Entry(headers, line);
        }

        @Override
        public void remove() {
            if (!isRemovable) {
                throw new IllegalStateException("next() comes first");
            }
            requireUnchanged();
            isRemovable = false;
            headers.removeLine(line--);
            end--;
            changes = headers.changes();
        }

        private void requireUnchanged() {
            if (changes != headers.changes()) {
                throw new ConcurrentModificationException("a name was added or removed meanwhile");
            }
        }

        @Override
        public String getKey() {
            return headers.name(line);
        }

        @Override
        public List<Object> getValue() {
            return headers.values(line);
        }

        @Override
        public List<Object> setValue(List<Object> values) {
            return headers.put(getKey(), values);
        }
    }

    private static final class Entry extends AbstractMap.SimpleEntry<String, List<Object>> {

        private static final long serialVersionUID = 1;

        private final transient OwnHeaders headers;

        Entry(OwnHeaders headers, int line) {
            super(headers.name(line), headers.values(line));
            this.headers = headers;
        }

        @Override
        public List<Object> setValue(List<Object> values) {
            headers.put(getKey(), values);
            return super.setValue(values);
        }
    }
}
