package io.github.letterhead.internal.model;

import io.github.letterhead.ResponseModel;
import io.github.letterhead.SparseFields;
import io.github.letterhead.internal.resource.Inherited;
import java.lang.System.Logger.Level;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The annotations that hold for a resource method, as it is called on a class: an inherited method may have others in
 * each subclass.
 *
 * @param isOfClass whether the models are those of the class, so that they are meant for other methods, too
 * @param fields null if there is none
 */
record Declaration(Class<?> resourceClass, Method method, List<ResponseModel> models, boolean isOfClass,
        SparseFields fields) {

    static Declaration of(Class<?> resourceClass, Method method) {
        List<Method> methods = Inherited.methods(resourceClass, method);
        List<Class<?>> types = Inherited.types(resourceClass);
        List<ResponseModel> ofMethod = nearest(methods, ResponseModel.class);
        List<ResponseModel> models = ofMethod.isEmpty() ? nearest(types, ResponseModel.class) : ofMethod;
        List<SparseFields> fields = nearest(methods, SparseFields.class);
        if (fields.isEmpty()) {
            fields = nearest(types, SparseFields.class);
        }
        warnOfLost(resourceClass, method, models);
        return new Declaration(resourceClass, method, models, ofMethod.isEmpty(),
                fields.isEmpty() ? null : fields.get(0));
    }

    private static <A extends java.lang.annotation.Annotation> List<A> nearest(
            List<? extends AnnotatedElement> elements, Class<A> type) {
        Function<AnnotatedElement, List<A>> present = element -> List.of(element.getDeclaredAnnotationsByType(type));
        return elements.stream().map(present).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** That is the rule of Jakarta REST, and surprises where a model was to keep something in. */
    private static void warnOfLost(Class<?> resourceClass, Method method, List<ResponseModel> models) {
        Stream<Method> overridden = Inherited.overridden(resourceClass, method);
        if (models.isEmpty() && overridden.anyMatch(lost ->
                lost.getAnnotationsByType(ResponseModel.class).length > 0)) {
            System.getLogger("io.github.letterhead").log(Level.WARNING, place(resourceClass, method) + " does not "
                    + "inherit the @ResponseModel of the method that it overrides, since it has Jakarta REST "
                    + "annotations of its own; repeat it, or say @ResponseModel(Object.class)");
        }
    }

    boolean isEmpty() {
        return models.isEmpty() && fields == null;
    }

    /** Class and method, as a message names them. */
    String place() {
        return place(resourceClass, method);
    }

    private static String place(Class<?> resourceClass, Method method) {
        return resourceClass.getName() + "." + method.getName();
    }
}
