package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/** Template: one object to one instance of the model. Used through {@link Hidden}, never itself. */
final class Frame {

    private static final Step STEP = Hidden.constant(MethodHandles.lookup(), Step.class);
    private static final MethodHandle HANDLE = STEP == null ? null : STEP.handle();

    private Frame() {
    }

    static Object convert(Object source, int depth) {
        Depth.check(depth);
        try {
            return (Object) HANDLE.invokeExact(source, depth + 1);
        } catch (Throwable failure) {
            throw STEP.failed(source, failure);
        }
    }

    /** What the copy of the template is made for. */
    record Step(Class<?> model, MethodHandle handle) {

        Misfit failed(Object source, Throwable failure) {
            return Misfit.thrown("cannot be made: " + model.getTypeName(), failure).within(source);
        }
    }
}
