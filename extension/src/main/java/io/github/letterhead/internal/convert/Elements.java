package io.github.letterhead.internal.convert;

import java.lang.reflect.Array;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.BaseStream;

/** Whatever holds elements, as a collection. */
final class Elements {

    private Elements() {
    }

    /** A path has elements, but is a value. */
    static boolean isSequence(Class<?> type) {
        return isContainer(type) || Iterable.class.isAssignableFrom(type) && !Path.class.isAssignableFrom(type);
    }

    /** What is looked through for the elements that a model is for; other iterables can be objects of their own. */
    static boolean isContainer(Class<?> type) {
        return type.isArray() || Collection.class.isAssignableFrom(type) || BaseStream.class.isAssignableFrom(type)
                || Iterator.class.isAssignableFrom(type);
    }

    /** Streams and iterators are read to their end, streams closed. */
    static Collection<?> of(Object source) {
        if (source instanceof Collection<?> collection) {
            return collection;
        } else if (source instanceof Object[] array) {
            return Arrays.asList(array);
        } else if (source instanceof BaseStream<?, ?> stream) {
            try (stream) {
                return read(stream.iterator());
            }
        } else if (source instanceof Iterator<?> iterator) {
            return read(iterator);
        } else if (source instanceof Iterable<?> iterable) {
            return read(iterable.iterator());
        }
        return new PrimitiveArray(source);
    }

    private static List<Object> read(Iterator<?> iterator) {
        List<Object> elements = new ArrayList<>();
        iterator.forEachRemaining(elements::add);
        return elements;
    }

    private static final class PrimitiveArray extends AbstractList<Object> {

        private final Object array;

        PrimitiveArray(Object array) {
            this.array = array;
        }

        @Override
        public Object get(int index) {
            return Array.get(array, index);
        }

        @Override
        public int size() {
            return Array.getLength(array);
        }
    }
}
