package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Collection;
import java.util.Map;

/** Lists and maps of a bean that have a getter alone: what the getter gives is filled. */
final class LiveContainers {

    private static final Lookups LOOKUPS = new Lookups(MethodHandles.lookup());

    private LiveContainers() {
    }

    /** From the bean and the elements to void. */
    static MethodHandle setter(Getter getter, Class<?> container) {
        MethodHandle fill = LOOKUPS.statics(LiveContainers.class, "fill",
                MethodType.methodType(void.class, Object.class, Object.class));
        MethodHandle live = getter.handle();
        fill = fill.asType(MethodType.methodType(void.class, live.type().returnType(), container));
        return MethodHandles.filterArguments(fill, 0, live);
    }

    @SuppressWarnings("unchecked")
    private static void fill(Object live, Object elements) {
        try {
            if (live instanceof Collection<?> collection && elements instanceof Collection<?> found) {
                ((Collection<Object>) collection).addAll(found);
            } else if (live instanceof Map<?, ?> map && elements instanceof Map<?, ?> found) {
                ((Map<Object, Object>) map).putAll(found);
            }
        } catch (UnsupportedOperationException computed) {
            // A view of what the bean has otherwise: not there to be filled.
            return;
        }
    }
}
