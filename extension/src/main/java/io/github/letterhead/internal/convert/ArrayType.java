package io.github.letterhead.internal.convert;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Type;

/** An array of a generic class. */
record ArrayType(Type component) implements GenericArrayType {

    /** A class where one will do. */
    static Type of(Type component) {
        return component instanceof Class<?> raw ? raw.arrayType() : new ArrayType(component);
    }

    @Override
    public Type getGenericComponentType() {
        return component;
    }

    @Override
    public String toString() {
        return component.getTypeName() + "[]";
    }
}
