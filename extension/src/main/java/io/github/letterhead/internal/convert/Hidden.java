package io.github.letterhead.internal.convert;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;

/**
 * Copies of a class of ours, each with a handle of its own. In a copy the handle is a constant, so that the JIT
 * compiles all that it does into the copy, as if someone had written it there. A copy is hidden: it goes when nobody
 * holds it any more.
 */
final class Hidden {

    private static final Lookup LOOKUP = MethodHandles.lookup();

    private final Class<?> template;
    private final byte[] code;

    private Hidden(Class<?> template, byte[] code) {
        this.template = template;
        this.code = code;
    }

    /** The template finds its constant by {@link #constant} and has one static method {@code convert}. */
    static Hidden copiesOf(Class<?> template) {
        try (InputStream in = template.getResourceAsStream(template.getSimpleName() + ".class")) {
            return new Hidden(template, in.readAllBytes());
        } catch (IOException broken) {
            throw new LinkageError(template.getName(), broken);
        }
    }

    /** The method {@code convert} of a new copy. */
    MethodHandle copy(Object constant) {
        try {
            Lookup copy = LOOKUP.defineHiddenClassWithClassData(code, constant, true);
            for (var method : copy.lookupClass().getDeclaredMethods()) {
                if (method.getName().equals("convert")) {
                    return copy.unreflect(method);
                }
            }
            throw new LinkageError(template.getName() + " lacks its method convert");
        } catch (IllegalAccessException impossible) {
            throw new LinkageError(template.getName(), impossible);
        }
    }

    static <T> T constant(Lookup copy, Class<T> type) {
        try {
            return MethodHandles.classData(copy, "_", type);
        } catch (IllegalAccessException impossible) {
            throw new LinkageError(copy.lookupClass().getName(), impossible);
        }
    }
}
