package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;

/** Handles for members of classes that need not be public, only open to us. */
final class Access {

    private static final Lookup LOOKUP = MethodHandles.lookup();

    private Access() {
    }

    /** Of the class itself, or of a class or interface it has the method from: a proxy is closed, its API is not. */
    static MethodHandle method(Class<?> type, Method method) {
        Method open = method.trySetAccessible() ? method : openTwin(type, method);
        return handle(open == null ? method : open, Lookup::unreflect);
    }

    static MethodHandle reader(Field field) {
        return handle(field, Lookup::unreflectGetter);
    }

    static MethodHandle writer(Field field) {
        return handle(field, Lookup::unreflectSetter);
    }

    static MethodHandle constructor(Constructor<?> constructor) {
        return handle(constructor, Lookup::unreflectConstructor);
    }

    private interface Unreflection<M> {
        MethodHandle of(Lookup lookup, M member) throws IllegalAccessException;
    }

    private static <M extends AccessibleObject & Member> MethodHandle handle(M member, Unreflection<M> unreflection) {
        try {
            if (!member.trySetAccessible()) {
                throw new Inaccessible(member.getDeclaringClass());
            }
            return unreflection.of(LOOKUP, member);
        } catch (IllegalAccessException closed) {
            throw new Inaccessible(member.getDeclaringClass());
        }
    }

    private static Method openTwin(Class<?> type, Method method) {
        for (Class<?> parent = type; parent != null; parent = parent.getSuperclass()) {
            Method twin = declared(parent, method);
            if (twin != null) {
                return twin;
            }
            for (Class<?> implemented : parent.getInterfaces()) {
                twin = openTwin(implemented, method);
                if (twin != null) {
                    return twin;
                }
            }
        }
        return null;
    }

    private static Method declared(Class<?> type, Method method) {
        try {
            Method twin = type.getDeclaredMethod(method.getName(), method.getParameterTypes());
            return twin.trySetAccessible() ? twin : null;
        } catch (NoSuchMethodException none) {
            return null;
        }
    }

    /** A module keeps us out; or what is read would not be what it seems. */
    static final class Inaccessible extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Inaccessible(String message) {
            super(message, null, false, false);
        }

        private Inaccessible(Class<?> type) {
            this(message(type, Access.class.getModule()));
        }

        private static String message(Class<?> type, Module reader) {
            return type.getName() + " is sealed off by " + type.getModule() + ": let its descriptor say 'opens "
                    + type.getPackageName() + "', or start Java with --add-opens " + type.getModule().getName() + "/"
                    + type.getPackageName() + "=" + (reader.isNamed() ? reader.getName() : "ALL-UNNAMED");
        }
    }
}
