package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;

/** How the properties of one class of source are read. */
interface SourceReader {

    /** What the handles take. */
    Class<?> source();

    /** From the source to the value as it is. Only for a source that is a model itself. */
    MethodHandle read(Property property);

    /** From source and depth to the value as the model takes it; null if no instance has the property. */
    MethodHandle value(Property property);

    /** Calls the setter, a handle of model, source and depth, only for sources that have the property. */
    MethodHandle ifPresent(Property property, MethodHandle setter);
}
