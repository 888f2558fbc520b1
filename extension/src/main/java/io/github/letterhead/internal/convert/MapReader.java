package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;

/** Reads a map as an object whose properties are its keys. */
final class MapReader implements SourceReader {

    private static final Lookups LOOKUPS = new Lookups(MethodHandles.lookup());
    private static final MethodHandle CHECK = LOOKUPS.statics(MapReader.class, "check",
            MethodType.methodType(void.class, Object.class));
    private static final MethodHandle HAS = LOOKUPS.statics(MapReader.class, "has",
            MethodType.methodType(boolean.class, String.class, Object.class));
    private static final MethodHandle VALUE = LOOKUPS.virtual(Entry.class, "value", Target.CONVERSION);

    /** A handle of map and depth that refuses maps whose keys are no names. */
    static MethodHandle checked(MethodHandle handle) {
        return MethodHandles.foldArguments(handle, CHECK);
    }

    @Override
    public Class<?> source() {
        return Object.class;
    }

    @Override
    public MethodHandle read(Property property) {
        throw new IllegalStateException("A map is no model");
    }

    @Override
    public MethodHandle value(Property property) {
        MethodHandle value = VALUE.bindTo(new Entry(property, Site.of(property.target())));
        return property.guarded(value.asType(value.type().changeReturnType(property.target().raw)));
    }

    @Override
    public MethodHandle ifPresent(Property property, MethodHandle setter) {
        MethodHandle has = MethodHandles.dropArguments(HAS.bindTo(property.name()), 0,
                setter.type().parameterType(0));
        MethodHandle nothing = MethodHandles.empty(setter.type());
        return MethodHandles.guardWithTest(has, setter, nothing);
    }

    static void check(Object map) {
        for (Object key : ((Map<?, ?>) map).keySet()) {
            if (!(key instanceof String)) {
                throw Misfit.of("is a map with a key that is no text");
            }
        }
    }

    private static boolean has(String name, Object map) {
        return ((Map<?, ?>) map).containsKey(name);
    }

    private record Entry(Property property, MethodHandle conversion) {

        private Object value(Object map, int depth) throws Throwable {
            Object value = ((Map<?, ?>) map).get(property.name());
            if (value == null && property.isRequired() && !((Map<?, ?>) map).containsKey(property.name())) {
                throw Misfit.of("is missing: the map has no such key, the model requires it");
            }
            return (Object) conversion.invokeExact(value, depth);
        }
    }
}
