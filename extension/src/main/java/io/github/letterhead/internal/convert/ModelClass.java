package io.github.letterhead.internal.convert;

import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.BaseStream;

/** Which declarations can stand for a model at all. */
final class ModelClass {

    /** Deeper than this only types are that grow with each turn. */
    private static final int MAX_NESTED = 16;

    private ModelClass() {
    }

    /** Of a class that is named in an annotation. */
    static void check(Class<?> type) {
        if (type == Object.class) {
            throw new IllegalArgumentException("java.lang.Object switches the model off, beside other classes it means "
                    + "nothing: name it alone, or take it out");
        } else if (isContainer(type)) {
            throw new IllegalArgumentException(type.getTypeName() + " says nothing of what it holds: name the class of "
                    + "the elements, or declare the return type and name no class");
        }
        checkWritten(type);
    }

    /** Of a declared type. */
    static void checkWhole(Type type) {
        Class<?> raw = DeclaredTypes.raw(type);
        if (raw == Object.class) {
            throw new IllegalArgumentException("The declared type says nothing of the entity: declare it, or name the "
                    + "class of the model; Object.class if there is to be none");
        }
        checkWritten(raw);
    }

    private static void checkWritten(Class<?> raw) {
        if (Streaming.has(raw)) {
            throw new IllegalArgumentException(raw.getTypeName() + " is written as it is, no model can look into it: "
                    + "take the annotation away, or return an object");
        }
    }

    /** Of anything inside a model, and of itself. */
    static void checkPart(Type type) {
        Class<?> raw = DeclaredTypes.raw(type);
        if (raw == void.class || raw == Void.class) {
            throw new IllegalArgumentException(raw.getTypeName() + " has no entity, so there is no model: take the "
                    + "annotation away, or return what is to be written");
        } else if (BaseStream.class.isAssignableFrom(raw) || Iterator.class.isAssignableFrom(raw)) {
            throw new IllegalArgumentException(type.getTypeName() + " can be read only once, so it is no part of a "
                    + "model: make it a list");
        } else if (type == raw && raw.getTypeParameters().length > 0 && !Platform.has(raw)
                && DeclaredTypes.argument(raw, raw, 0) == Object.class) {
            throw new IllegalArgumentException(raw.getTypeName() + " is generic, and nothing says what "
                    + raw.getTypeParameters()[0] + " is: declare it, as in " + raw.getSimpleName()
                    + "<UserOut>, or extend it");
        } else if (nested(type) > MAX_NESTED) {
            throw new IllegalArgumentException(raw.getTypeName() + " contains itself in ever new types: end it");
        } else if (isMachinery(raw)) {
            throw new IllegalArgumentException(raw.getTypeName() + " is neither a value nor a record nor a class of "
                    + "the application with properties: name another model");
        }
    }

    private static boolean isMachinery(Class<?> raw) {
        return Throwable.class.isAssignableFrom(raw) || Platform.has(raw) && !raw.isPrimitive() && !raw.isArray()
                && !Platform.isValue(raw) && !Platform.saysNothing(raw) && !isContainer(raw);
    }

    static boolean isContainer(Class<?> raw) {
        return !JsonData.has(raw) && (Wrappers.isOptional(raw) || raw.isArray() || Map.class.isAssignableFrom(raw)
                || raw == Iterable.class || Collection.class.isAssignableFrom(raw));
    }

    private static int nested(Type type) {
        if (type instanceof ArrayType array) {
            return 1 + nested(array.component());
        }
        return type instanceof GenericType generic
                ? 1 + generic.arguments().stream().mapToInt(ModelClass::nested).max().orElse(0) : 0;
    }

    /** The class that all have in common, under which a writer finds what they say together. */
    static Class<?> common(List<Class<?>> classes) {
        for (Class<?> parent = classes.get(0); parent != null; parent = parent.getSuperclass()) {
            Class<?> found = parent != Object.class && isAbove(parent, classes) ? parent : shared(parent, classes);
            if (found != null) {
                return found;
            }
        }
        return Object.class;
    }

    private static Class<?> shared(Class<?> type, List<Class<?>> classes) {
        for (Class<?> implemented : type.getInterfaces()) {
            if (!Platform.has(implemented) && isAbove(implemented, classes)) {
                return implemented;
            }
        }
        return null;
    }

    private static boolean isAbove(Class<?> type, List<Class<?>> classes) {
        return classes.stream().allMatch(type::isAssignableFrom);
    }
}
