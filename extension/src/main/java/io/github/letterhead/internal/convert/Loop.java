package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;

/** Template: one element after the other. Used through {@link Hidden}, never itself. */
final class Loop {

    private static final MethodHandle ELEMENT = Hidden.constant(MethodHandles.lookup(), MethodHandle.class);

    /** What a collection of the application says of its size is only a hint. */
    private static final int MAX_HINT = 1 << 20;

    private Loop() {
    }

    /** A list, or the source itself where that will do and no element has changed. */
    static Object convert(Collection<?> source, int depth, boolean mayPass) {
        Depth.check(depth);
        try {
            ArrayList<Object> converted = mayPass ? null : new ArrayList<>(hint(source));
            int index = 0;
            for (Object element : source) {
                Object result = element(element, depth + 1);
                if (converted == null && result != element) {
                    converted = firstOf(source, index);
                }
                if (converted != null) {
                    converted.add(result);
                }
                index++;
            }
            return converted == null ? source : converted;
        } catch (Throwable failure) {
            throw Misfit.thrown("cannot be read: " + source.getClass().getTypeName(), failure).within(source);
        }
    }

    private static Object element(Object element, int depth) {
        try {
            return (Object) ELEMENT.invokeExact(element, depth);
        } catch (Throwable misfit) {
            throw Misfit.thrown("conversion", misfit).at("[]");
        }
    }

    private static ArrayList<Object> firstOf(Collection<?> source, int count) {
        ArrayList<Object> first = new ArrayList<>(hint(source));
        Iterator<?> same = source.iterator();
        for (int i = 0; i < count; i++) {
            first.add(same.next());
        }
        return first;
    }

    private static int hint(Collection<?> source) {
        return Math.max(0, Math.min(MAX_HINT, source.size()));
    }
}
