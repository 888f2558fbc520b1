package io.github.letterhead.internal.convert;

import io.github.letterhead.internal.convert.loaded.Out;
import io.github.letterhead.internal.convert.loaded.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;

/** Has these classes for its own. */
final class Throwaway extends ClassLoader {

    private final Set<String> own;

    Throwaway(Class<?>... own) {
        super(Throwaway.class.getClassLoader());
        this.own = Set.of(Arrays.stream(own).map(Class::getName).toArray(String[]::new));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!own.contains(name) || findLoadedClass(name) != null) {
            return super.loadClass(name, resolve);
        }
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            byte[] code = in.readAllBytes();
            return defineClass(name, code, 0, code.length);
        } catch (IOException broken) {
            throw new ClassNotFoundException(name, broken);
        }
    }

    Object source() {
        try {
            return loadClass(Source.class.getName()).getConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new LinkageError("test", broken);
        }
    }

    Class<?> out() {
        try {
            return loadClass(Out.class.getName());
        } catch (ClassNotFoundException broken) {
            throw new LinkageError("test", broken);
        }
    }
}
