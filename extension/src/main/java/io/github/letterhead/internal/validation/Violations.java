package io.github.letterhead.internal.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Set;
import java.util.TreeSet;

/** Names properties and constraints. Neither values nor messages, which may hold values, nor the keys of maps. */
final class Violations {

    private Violations() {
    }

    static String of(Object bean, Set<ConstraintViolation<Object>> violations) {
        Set<String> texts = new TreeSet<>();
        for (ConstraintViolation<Object> violation : violations) {
            String constraint =
                    violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
            texts.add(path(violation.getPropertyPath()) + " (@" + constraint + ")");
        }
        return bean.getClass().getTypeName() + " violates its constraints: " + String.join(", ", texts);
    }

    private static String path(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : path) {
            text.append(node.isInIterable() ? "[]" : "");
            if (node.getName() != null) {
                text.append(text.length() == 0 ? "" : ".").append(node.getName());
            }
        }
        return text.length() == 0 ? "itself" : text.toString();
    }
}
