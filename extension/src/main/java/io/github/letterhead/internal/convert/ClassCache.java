package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Handles by class of source, so bounded by the number of classes. A handle holds its class. Where that may be
 * unloaded while the model lives on, the handle is held softly: used often it stays, and it never keeps a class loader
 * when memory is short. Holding it by the class instead would keep the model where that one goes first.
 */
final class ClassCache {

    private final Map<Class<?>, MethodHandle> kept = new ConcurrentHashMap<>();
    private final Map<Class<?>, SoftReference<MethodHandle>> lent = new WeakHashMap<>();
    private final ClassLoader home;
    private final Function<Class<?>, MethodHandle> find;
    private volatile Lent last = new Lent(null, null);

    ClassCache(ClassLoader home, Function<Class<?>, MethodHandle> find) {
        this.home = home;
        this.find = find;
    }

    MethodHandle get(Class<?> source) {
        MethodHandle handle = kept.get(source);
        return handle != null ? handle : mayKeep(source) ? keep(source) : lend(source);
    }

    /** Whether the class comes from the loader of the model or from a parent of it: it goes with the model or later. */
    boolean mayKeep(Class<?> source) {
        ClassLoader loader = source.getClassLoader();
        for (ClassLoader parent = home; parent != null; parent = parent.getParent()) {
            if (parent == loader) {
                return true;
            }
        }
        return Platform.has(source);
    }

    private MethodHandle keep(Class<?> source) {
        MethodHandle found = find.apply(source);
        MethodHandle first = kept.putIfAbsent(source, found);
        return first == null ? found : first;
    }

    private MethodHandle lend(Class<?> source) {
        Lent before = last;
        MethodHandle handle = before.source != null && before.source.get() == source ? before.handle.get() : null;
        return handle != null ? handle : find(source);
    }

    private MethodHandle find(Class<?> source) {
        synchronized (lent) {
            SoftReference<MethodHandle> known = lent.get(source);
            MethodHandle handle = known == null ? null : known.get();
            if (handle == null) {
                handle = find.apply(source);
                known = new SoftReference<>(handle);
                lent.put(source, known);
            }
            last = new Lent(new WeakReference<>(source), known);
            return handle;
        }
    }

    private record Lent(WeakReference<Class<?>> source, SoftReference<MethodHandle> handle) {
    }
}
