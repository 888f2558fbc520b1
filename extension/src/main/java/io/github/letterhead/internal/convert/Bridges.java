package io.github.letterhead.internal.convert;

import java.lang.reflect.Method;
import java.util.Arrays;

/** A public class that inherits a public method from a class that is not gets a bridge, without the generic types. */
final class Bridges {

    private Bridges() {
    }

    /** The method as it was written, where it is a bridge to one of the same types. */
    static Method original(Method method) {
        if (!method.isBridge()) {
            return method;
        }
        for (Class<?> parent = method.getDeclaringClass(); parent != null; parent = parent.getSuperclass()) {
            for (Method declared : parent.getDeclaredMethods()) {
                if (!declared.isBridge() && declared.getName().equals(method.getName())
                        && declared.getReturnType() == method.getReturnType()
                        && Arrays.equals(declared.getParameterTypes(), method.getParameterTypes())) {
                    return declared;
                }
            }
        }
        return method;
    }
}
