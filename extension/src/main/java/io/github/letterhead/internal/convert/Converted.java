package io.github.letterhead.internal.convert;

import java.lang.reflect.Type;

/** An instance of the model, or several in a container, and the generic type under which to write it. */
public record Converted(Object entity, Type type) {
}
