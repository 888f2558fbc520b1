package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Type;
import java.util.Map;

/** A map whose keys are simple; keys and values are converted. */
final class MapTarget extends Target {

    private static final MethodHandle CONVERT = new Lookups(MethodHandles.lookup()).virtual(MapTarget.class,
            "convert", MethodType.methodType(Object.class, boolean.class, Object.class, int.class));

    final Target value;
    private final MethodHandle constructor;
    private final MethodHandle toKey;
    private final MethodHandle toValue;

    /** @throws IllegalArgumentException nobody can make such a map */
    MapTarget(Type type, Target key, Target value, ClassLoader home) {
        super(type, home);
        this.value = value;
        this.constructor = Containers.map(raw);
        this.toKey = Site.of(key);
        this.toValue = Site.of(value);
    }

    @Override
    MethodHandle from(Class<?> source) {
        if (!Map.class.isAssignableFrom(source)) {
            return null;
        }
        boolean mayPass = raw.isAssignableFrom(source) && Trusted.has(source);
        return MethodHandles.insertArguments(CONVERT.bindTo(this), 0, mayPass);
    }

    private Object convert(boolean mayPass, Object source, int depth) {
        Depth.check(depth);
        try {
            Map<Object, Object> converted = Containers.emptyMap(constructor);
            boolean same = mayPass;
            int entries = 0;
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) source).entrySet()) {
                Object oldKey = entry.getKey();
                Object oldValue = entry.getValue();
                Object newKey = key(oldKey, depth);
                Object newValue = value(oldValue, depth + 1);
                same &= newKey == oldKey && newValue == oldValue;
                converted.put(newKey, newValue);
                entries++;
            }
            if (converted.size() < entries) {
                throw Misfit.of("has two keys that become the same");
            }
            return same ? source : converted;
        } catch (Throwable failure) {
            throw Misfit.thrown("cannot be read: " + source.getClass().getTypeName(), failure).within(source);
        }
    }

    private Object key(Object key, int depth) {
        if (key == null) {
            throw Misfit.of("has a key that is null");
        }
        try {
            return (Object) toKey.invokeExact(key, depth);
        } catch (Throwable misfit) {
            throw Misfit.thrown("conversion", misfit).at("{key}");
        }
    }

    private Object value(Object value, int depth) {
        try {
            return (Object) toValue.invokeExact(value, depth);
        } catch (Throwable misfit) {
            throw Misfit.thrown("conversion", misfit).at("{}");
        }
    }
}
