package io.github.letterhead.architecture;

import static java.util.stream.Collectors.joining;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Types and members that a user can reach, a line each, in one order on every JDK. */
final class ApiText {

    private ApiText() {
    }

    static List<String> of(Collection<Class<?>> types) {
        return types.stream().filter(ApiText::isReachable).sorted(Comparator.comparing(Class::getName))
                .flatMap(ApiText::lines).toList();
    }

    private static boolean isReachable(Class<?> type) {
        return isOpen(type.getModifiers())
                && (type.getDeclaringClass() == null || isReachable(type.getDeclaringClass()));
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Stream<String> lines(Class<?> type) {
        Stream<String> members = Stream.of(type.getDeclaredFields(), type.getDeclaredConstructors(),
                type.getDeclaredMethods()).flatMap(Arrays::stream)
                .filter(member -> isOpen(member.getModifiers()) && !member.isSynthetic())
                .map(member -> "    " + (annotations((AnnotatedElement) member) + member(member))
                        .replace(type.getName() + ".", "")).sorted();
        return Stream.concat(Stream.of(annotations(type) + type.toGenericString() + supertypes(type)), members)
                .map(line -> line.replaceAll("java\\.lang\\.(?=[A-Z])", ""));
    }

    private static String supertypes(Class<?> type) {
        String parent = type.getGenericSuperclass() == null ? "" : " extends " + name(type.getGenericSuperclass());
        Type[] interfaces = type.getGenericInterfaces();
        return parent + (interfaces.length == 0 ? "" : " implements " + names(interfaces));
    }

    private static String member(Member member) {
        if (member instanceof Method method) {
            Object standard = method.getDefaultValue();
            return signature(method) + (standard == null ? "" : " default " + value(standard));
        }
        return member instanceof Constructor<?> constructor ? signature(constructor) : field((Field) member);
    }

    /** As {@code toGenericString} has it, with the annotations of the parameters. */
    private static String signature(Executable executable) {
        String said = executable.toGenericString();
        Annotation[][] annotations = executable.getParameterAnnotations();
        return said + IntStream.range(0, annotations.length).filter(i -> annotations[i].length > 0)
                .mapToObj(i -> " [" + i + ": " + annotations(annotations[i]).strip() + "]").collect(joining());
    }

    private static String field(Field field) {
        boolean constant = Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        try {
            return field.toGenericString() + (constant ? " = " + value(field.get(null)) : "");
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " cannot be read", e);
        }
    }

    private static String annotations(AnnotatedElement element) {
        return annotations(element.getDeclaredAnnotations());
    }

    /** Not by their own {@code toString}, which JDKs write differently. */
    private static String annotations(Annotation[] annotations) {
        return Stream.of(annotations).map(ApiText::annotation).sorted().map(text -> text + " ").collect(joining());
    }

    private static String annotation(Annotation annotation) {
        List<String> elements = new ArrayList<>();
        for (Method element : annotation.annotationType().getDeclaredMethods()) {
            try {
                elements.add(element.getName() + "=" + value(element.invoke(annotation)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(element + " cannot be read", e);
            }
        }
        String inner = elements.stream().sorted().collect(joining(", "));
        return "@" + annotation.annotationType().getName() + (inner.isEmpty() ? "" : "(" + inner + ")");
    }

    private static String value(Object value) {
        if (value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value)).mapToObj(i -> value(Array.get(value, i)))
                    .collect(joining(", ", "{", "}"));
        }
        if (value instanceof String text) {
            return '"' + text + '"';
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Annotation annotation) {
            return annotation(annotation);
        }
        return value instanceof Type type ? name(type) : value.toString();
    }

    private static String names(Type[] types) {
        return Stream.of(types).map(ApiText::name).collect(joining(", "));
    }

    private static String name(Type type) {
        return type.getTypeName();
    }
}
