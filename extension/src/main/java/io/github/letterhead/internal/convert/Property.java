package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * A place in a model that is filled from the property of the same name.
 *
 * @param setter of a bean, from the bean and the value to void; null in a record
 */
record Property(String name, Target target, MethodHandle setter) {

    private static final MethodHandle FAIL = new Lookups(MethodHandles.lookup()).statics(Property.class, "fail",
            MethodType.methodType(Object.class, String.class, Throwable.class));

    boolean isRequired() {
        return setter == null && !target.mayBeMissing();
    }

    /** From source and depth to the value, whatever fails on the way reported under this name. */
    MethodHandle valueFrom(Getter getter) {
        MethodHandle read = getter.handle();
        Class<?> declared = read.type().returnType();
        MethodHandle direct = target instanceof ScalarTarget scalar ? scalar.direct(declared) : null;
        MethodHandle conversion = direct != null ? direct
                : Site.of(target).asType(MethodType.methodType(target.raw, declared, int.class));
        return guarded(MethodHandles.filterArguments(conversion, 0, read));
    }

    /**
     * Throws Misfit with this name in its path, whatever is thrown inside. The catching handle has no class of the
     * application in its type: {@code MethodHandles.catchException} leaves that with a handle of the JDK, which keeps
     * the class while memory lasts (OpenJDK 25, MethodHandle.asTypeSoftCache) or until the next one (17).
     * The test {@code anApplicationGoesWithItsModels} will tell when this can go.
     */
    MethodHandle guarded(MethodHandle handle) {
        MethodHandle erased = handle.asType(handle.type().erase());
        MethodHandle fail = FAIL.bindTo(name).asType(
                MethodType.methodType(erased.type().returnType(), Throwable.class));
        return MethodHandles.catchException(erased, Throwable.class, fail).asType(handle.type());
    }

    private static Object fail(String name, Throwable thrown) {
        throw Misfit.thrown("cannot be read: it", thrown).at(name);
    }
}
