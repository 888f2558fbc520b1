package io.github.letterhead.internal.convert;

import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.concurrent.CompletionStage;

/** What a declaration means where it is used: type variables and wildcards resolved. */
public final class DeclaredTypes {

    private DeclaredTypes() {
    }

    /**
     * What the method returns when called on the class; what a CompletionStage completes with, what a GenericEntity
     * holds. Object where anything may come: Object itself, a response. Variables and wildcards that nothing binds
     * stand for their bound.
     */
    public static Type returnType(Class<?> resourceClass, Method method) {
        return unwrapped(TypeVariables.of(resourceClass).resolve(method.getGenericReturnType()));
    }

    /** What a class says about the first variable of a supertype of it; the bound of that if nothing. */
    public static Class<?> argumentOf(Class<?> type, Class<?> supertype) {
        return raw(resolved(argument(type, supertype, 0)));
    }

    /** How many maps stand around the entities of this type; one that is an entity itself does not count. */
    public static int mapsAround(Type type) {
        return Long.bitCount(MapLevels.of(resolved(type)));
    }

    private static Type unwrapped(Type type) {
        Class<?> raw = raw(type);
        if (CompletionStage.class.isAssignableFrom(raw)) {
            return unwrapped(argument(type, CompletionStage.class, 0));
        } else if (GenericEntity.class.isAssignableFrom(raw)) {
            return unwrapped(argument(type, GenericEntity.class, 0));
        }
        boolean open = Response.class.isAssignableFrom(raw)
                || io.github.letterhead.Response.class.isAssignableFrom(raw);
        return open ? Object.class : type;
    }

    /** The class of a resolved type. */
    static Class<?> raw(Type type) {
        if (type instanceof Class<?> raw) {
            return raw;
        } else if (type instanceof ArrayType array) {
            return raw(array.component()).arrayType();
        }
        return ((GenericType) type).raw();
    }

    /** What the resolved type says about a variable of its own class or of a supertype; its bound if nothing. */
    static Type argument(Type type, Class<?> supertype, int index) {
        return TypeVariables.of(type).resolve(supertype.getTypeParameters()[index]);
    }

    /** Free of variables and wildcards. */
    static Type resolved(Type type) {
        return TypeVariables.NONE.resolve(type);
    }
}
