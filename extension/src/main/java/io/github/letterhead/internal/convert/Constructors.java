package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** How instances of a model are made. */
final class Constructors {

    private Constructors() {
    }

    /** @throws IllegalArgumentException there is none, or it is sealed off */
    static MethodHandle withoutArguments(Class<?> type) {
        if (Modifier.isAbstract(type.getModifiers())) {
            throw new IllegalArgumentException(type.getName() + " is abstract: name a record or a class with a "
                    + "constructor without arguments, or seal it, so that its permitted subclasses are the models");
        } else if (type.getEnclosingClass() != null && !Modifier.isStatic(type.getModifiers())) {
            throw new IllegalArgumentException(type.getName() + " is an inner class: make it static");
        }
        try {
            return open(type.getDeclaredConstructor());
        } catch (NoSuchMethodException none) {
            throw new IllegalArgumentException(type.getName() + " has no constructor without arguments: add one, or "
                    + "make it a record");
        }
    }

    /** @throws IllegalArgumentException it is sealed off */
    static MethodHandle canonical(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return open(type.getDeclaredConstructor(components));
        } catch (NoSuchMethodException impossible) {
            throw new LinkageError(type.getName(), impossible);
        }
    }

    private static MethodHandle open(Constructor<?> constructor) {
        try {
            return Access.constructor(constructor);
        } catch (Access.Inaccessible closed) {
            throw new IllegalArgumentException(closed.getMessage());
        }
    }
}
