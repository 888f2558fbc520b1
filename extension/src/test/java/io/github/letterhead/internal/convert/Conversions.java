package io.github.letterhead.internal.convert;

import java.util.Arrays;
import java.util.List;

/** Short words for the tests of this package. */
final class Conversions {

    private Conversions() {
    }

    static Model model(Class<?>... classes) {
        return Model.ofClasses(Arrays.asList(classes), Object.class);
    }

    static <T> T convert(Object entity, Class<T> model) {
        return model.cast(model(model).convert(entity, Object.class).entity());
    }

    static Object convertAll(Object entity, Class<?>... classes) {
        return model(classes).convert(entity, Object.class).entity();
    }

    /** A model of the type that the only method of the interface returns. */
    static Model returnedBy(Class<?> declaring) {
        return Model.ofType(DeclaredTypes.returnType(declaring, declaring.getMethods()[0]));
    }

    static <T> List<T> listOf(Object entity, Class<T> model) {
        return ((List<?>) convertAll(entity, model)).stream().map(model::cast).toList();
    }
}
