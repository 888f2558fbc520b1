package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A list, a set, an array: of elements that are all converted alike. */
final class SequenceTarget extends Target {

    private static final Hidden LOOPS = Hidden.copiesOf(Loop.class);
    private static final Lookups LOOKUPS = new Lookups(MethodHandles.lookup());
    private static final MethodHandle ELEMENTS = LOOKUPS.virtual(SequenceTarget.class, "elements",
            MethodType.methodType(Collection.class, Object.class));
    private static final MethodHandle FINISH = LOOKUPS.virtual(SequenceTarget.class, "finish",
            MethodType.methodType(Object.class, Object.class, Object.class));

    final Target element;
    private final MethodHandle container;
    private MethodHandle loop;

    /** @throws IllegalArgumentException nobody can make such a container */
    SequenceTarget(Type type, Target element, ClassLoader home) {
        super(type, home);
        this.element = element;
        this.container = raw.isArray() ? null : Containers.collection(raw);
    }

    @Override
    boolean isSettled() {
        return raw.isArray() && raw.getComponentType().isPrimitive();
    }

    @Override
    MethodHandle from(Class<?> source) {
        if (source == raw && isSettled()) {
            return MethodHandles.dropArguments(MethodHandles.identity(Object.class), 1, int.class);
        } else if (!Elements.isSequence(source)) {
            return null;
        }
        boolean mayPass = source == raw && raw.isArray() || raw.isAssignableFrom(source) && Trusted.has(source);
        MethodHandle made = MethodHandles.insertArguments(loop(), 2, mayPass);
        if (raw.isAssignableFrom(ArrayList.class) && Collection.class.isAssignableFrom(source)) {
            return made.asType(CONVERSION);
        }
        made = MethodHandles.filterArguments(made, 0, ELEMENTS.bindTo(this));
        MethodHandle finish = MethodHandles.dropArguments(FINISH.bindTo(this), 2, int.class);
        return MethodHandles.foldArguments(finish, made);
    }

    private synchronized MethodHandle loop() {
        if (loop == null) {
            loop = LOOPS.copy(Site.of(element));
        }
        return loop;
    }

    private Collection<?> elements(Object source) {
        try {
            return Elements.of(source);
        } catch (Throwable failure) {
            throw Misfit.thrown("cannot be read: " + source.getClass().getTypeName(), failure);
        }
    }

    /** Where the loop had nothing to do, what it gives back is the source or a view of it. */
    private Object finish(Object converted, Object source) {
        if (converted == source || !(converted instanceof ArrayList) && source.getClass() == raw) {
            return source;
        }
        try {
            return raw.isArray() ? array((List<?>) converted) : Containers.filled(container, (List<?>) converted);
        } catch (Throwable failure) {
            throw Misfit.thrown("cannot be made: " + type.getTypeName(), failure);
        }
    }

    private Object array(List<?> elements) {
        Object array = Array.newInstance(raw.getComponentType(), elements.size());
        for (int i = 0; i < elements.size(); i++) {
            Array.set(array, i, elements.get(i));
        }
        return array;
    }
}
