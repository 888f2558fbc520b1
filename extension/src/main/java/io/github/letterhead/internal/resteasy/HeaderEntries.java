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
        /** The line of the last entry; below zero if there is none to remove: the complement of the next line. */
        private int at = ~0;
        /** As in RESTEasy's map, what comes next is known before anyone can add to it. */
        private int end;

        Cursor(OwnHeaders headers) {
            this.headers = headers;
            this.end = headers.size();
        }

        private int nextLine() {
            return at < 0 ? ~at : at + 1;
        }

        @Override
        public boolean hasNext() {
            boolean hasNext = nextLine() < end;
            if (!hasNext) {
                headers.areOut();
            }
            return hasNext;
        }

        @Override
        public Map.Entry<String, List<Object>> next() {
            int next = nextLine();
            if (next >= end) {
                throw new NoSuchElementException();
            }
            requireUnchanged();
            at = next;
            return headers.areGoingOut() ? this : new Entry(headers, next);
        }

        @Override
        public void remove() {
            if (at < 0) {
                throw new IllegalStateException("next() comes first");
            }
            requireUnchanged();
            headers.removeLine(at);
            at = ~at;
            end--;
        }

        private void requireUnchanged() {
            if (end != headers.size()) {
                throw new ConcurrentModificationException("a name was added or removed meanwhile");
            }
        }

        @Override
        public String getKey() {
            return headers.name(at);
        }

        @Override
        public List<Object> getValue() {
            return headers.outgoing(at);
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
