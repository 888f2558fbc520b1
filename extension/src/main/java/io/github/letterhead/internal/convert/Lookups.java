package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/** Handles of our own methods, which are there. */
record Lookups(Lookup lookup) {

    MethodHandle virtual(Class<?> type, String name, MethodType methodType) {
        try {
            return lookup.findVirtual(type, name, methodType);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(name, missing);
        }
    }

    MethodHandle statics(Class<?> type, String name, MethodType methodType) {
        try {
            return lookup.findStatic(type, name, methodType);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(name, missing);
        }
    }
}
