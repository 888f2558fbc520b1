package io.github.letterhead.internal.convert;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Annotations of JSON and XML providers, known by their names, so that none of them need be there. */
final class JsonAnnotations {

    /** And the member that holds the name. */
    private static final Map<String, String> NAMING = Map.of(
            "JsonbProperty", "value", "JsonProperty", "value", "JsonGetter", "value", "JsonSetter", "value",
            "JsonRootName", "value", "XmlElement", "name", "XmlAttribute", "name", "XmlElementRef", "name",
            "XmlRootElement", "name");

    /** The class, or the object around the member, may be written in any other way. */
    private static final Set<String> OPENING = Set.of("JsonTypeInfo", "JsonbTypeInfo", "JsonAnyGetter", "JsonUnwrapped",
            "JsonValue", "JsonIdentityInfo", "JsonAppend", "JacksonAnnotationsInside", "XmlValue", "XmlAnyAttribute",
            "XmlAnyElement", "XmlElements", "XmlElementRefs", "XmlElementWrapper", "XmlPath", "XmlPaths",
            "XmlTransformation", "XmlDiscriminatorNode", "XmlNameTransformer");

    /** The member, or the class, has its own way to be written. */
    private static final Set<String> CUSTOM = Set.of("JsonSerialize", "JsonbTypeSerializer", "JsonbTypeAdapter",
            "XmlJavaTypeAdapter", "JsonFormat", "JsonRawValue", "JsonIdentityReference");

    private JsonAnnotations() {
    }

    /** Names that it is given. */
    static List<String> names(AnnotatedElement element) {
        return annotations(element).map(JsonAnnotations::name).filter(name -> !name.isEmpty()).toList();
    }

    static boolean decidesForItself(Class<?> type) {
        return annotations(type).anyMatch(found ->
                has(found, OPENING) || has(found, CUSTOM) || isStrategyOfItsOwn(found));
    }

    static boolean decidesForItself(AnnotatedElement member) {
        return annotations(member).anyMatch(found -> has(found, OPENING));
    }

    static boolean isWrittenOtherwise(AnnotatedElement member) {
        return annotations(member).anyMatch(found -> has(found, CUSTOM));
    }

    /** Jackson's own change no more than letters' case and what stands between words. */
    private static boolean isStrategyOfItsOwn(Annotation found) {
        return found.annotationType().getSimpleName().equals("JsonNaming")
                && !(value(found, "value") instanceof Class<?> strategy
                && strategy.getName().startsWith("com.fasterxml.jackson.databind."));
    }

    private static Stream<Annotation> annotations(AnnotatedElement element) {
        return Stream.of(element.getDeclaredAnnotations());
    }

    /** Or an annotation that stands for others, one of these among them. */
    private static boolean has(Annotation annotation, Set<String> names) {
        Class<?> type = annotation.annotationType();
        return names.contains(type.getSimpleName())
                || Stream.of(type.getDeclaredAnnotations()).anyMatch(
                        found -> names.contains(found.annotationType().getSimpleName()));
    }

    private static String name(Annotation annotation) {
        String member = NAMING.getOrDefault(annotation.annotationType().getSimpleName(), "");
        return value(annotation, member) instanceof String name && !name.equals("##default") ? name : "";
    }

    /** Null if there is none. */
    private static Object value(Annotation annotation, String member) {
        try {
            Method method = annotation.annotationType().getMethod(member);
            method.trySetAccessible();
            return method.invoke(annotation);
        } catch (ReflectiveOperationException other) {
            return null;
        }
    }
}
