package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.util.Map;

/** Reads an object of the application. */
final class ObjectReader implements SourceReader {

    private final Class<?> source;
    private final Map<String, Getter> getters;

    ObjectReader(Class<?> source) {
        this.source = source;
        this.getters = Getters.of(source);
    }

    @Override
    public Class<?> source() {
        return source;
    }

    @Override
    public MethodHandle read(Property property) {
        return getters.get(property.name()).handle();
    }

    @Override
    public MethodHandle value(Property property) {
        Getter getter = getters.get(property.name());
        return getter == null ? null : property.valueFrom(getter);
    }

    @Override
    public MethodHandle ifPresent(Property property, MethodHandle setter) {
        return setter;
    }
}
