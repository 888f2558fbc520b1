package io.github.letterhead.internal.convert;

import java.lang.reflect.Type;
import java.util.List;

/** The class loader of the application that declares a model. */
final class Home {

    private Home() {
    }

    /** The one that knows all others, as far as they know each other; null where all is Java's own. */
    static ClassLoader of(List<Class<?>> classes, Type declared) {
        ClassLoader home = of(declared);
        for (Class<?> type : classes) {
            home = lower(home, of(type));
        }
        return home;
    }

    private static ClassLoader of(Type type) {
        if (type instanceof ArrayType array) {
            return of(array.component());
        } else if (type instanceof GenericType generic) {
            ClassLoader home = of(generic.raw());
            for (Type argument : generic.arguments()) {
                home = lower(home, of(argument));
            }
            return home;
        }
        return Platform.has((Class<?>) type) ? null : ((Class<?>) type).getClassLoader();
    }

    private static ClassLoader lower(ClassLoader one, ClassLoader other) {
        for (ClassLoader parent = other; parent != null; parent = parent.getParent()) {
            if (parent == one) {
                return other;
            }
        }
        return one == null ? other : one;
    }
}
