package io.github.letterhead.internal.model;

import io.github.letterhead.internal.resource.Inherited;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What {@code @Produces} says of a method. */
final class Produced {

    private Produced() {
    }

    /** Empty where nothing is said. */
    static List<MediaType> by(Declaration declaration) {
        List<AnnotatedElement> elements =
                new ArrayList<>(Inherited.methods(declaration.resourceClass(), declaration.method()));
        elements.addAll(Inherited.types(declaration.resourceClass()));
        for (AnnotatedElement element : elements) {
            Produces produces = element.getDeclaredAnnotation(Produces.class);
            if (produces != null) {
                return types(produces).toList();
            }
        }
        return List.of();
    }

    static Stream<MediaType> types(Produces produces) {
        return Arrays.stream(produces.value()).flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip).map(MediaType::valueOf);
    }
}
