package io.github.letterhead.internal.convert;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;

/** A generic class with arguments that hold no variable and no wildcard: equal when it means the same. */
record GenericType(Class<?> raw, List<Type> arguments) implements ParameterizedType {

    static Type of(Class<?> raw, Type... arguments) {
        return new GenericType(raw, List.of(arguments));
    }

    @Override
    public Type[] getActualTypeArguments() {
        return arguments.toArray(Type[]::new);
    }

    @Override
    public Type getRawType() {
        return raw;
    }

    @Override
    public Type getOwnerType() {
        return raw.getDeclaringClass();
    }

    @Override
    public String toString() {
        return raw.getTypeName()
                + arguments.stream().map(Type::getTypeName).collect(Collectors.joining(", ", "<", ">"));
    }
}
