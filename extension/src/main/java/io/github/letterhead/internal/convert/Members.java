package io.github.letterhead.internal.convert;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The members that a provider can write of one model: those that Java shows, private fields included, under their own
 * names and those that annotations give. Naming strategies change letters' case and what stands between words.
 */
final class Members {

    private final ModelTarget model;
    private final Map<String, Set<Target>> byName = new HashMap<>();
    private final Map<String, Set<Target>> byExactName = new HashMap<>();
    private boolean open;

    private Members(ModelTarget model) {
        this.model = model;
    }

    static Members of(ModelTarget model) {
        Members members = new Members(model);
        members.lookAt(model.raw);
        members.add(JsonAnnotations.names(model.raw), model);
        for (Constructor<?> constructor : model.raw.getDeclaredConstructors()) {
            for (Parameter parameter : constructor.getParameters()) {
                members.add(JsonAnnotations.names(parameter), members.target(parameter.getName()));
            }
        }
        return members;
    }

    Class<?> type() {
        return model.raw;
    }

    boolean areOpen() {
        return open;
    }

    /** What can stand under that name, null for anything; empty if there is no such name. */
    Set<Target> of(String name) {
        Set<Target> targets = new HashSet<>(byName.getOrDefault(plain(name), Set.of()));
        targets.addAll(byExactName.getOrDefault(name, Set.of()));
        return targets;
    }

    private void lookAt(Class<?> type) {
        if (type == null || type == Object.class) {
            return;
        }
        open |= JsonAnnotations.decidesForItself(type);
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                add(field, field.getName());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            String getter = PropertyName.suffixOfGetter(method);
            String suffix = getter != null ? getter : PropertyName.suffixOfSetter(method);
            add(method, suffix == null ? null : PropertyName.of(suffix));
        }
        lookAt(type.getSuperclass());
        Stream.of(type.getInterfaces()).forEach(this::lookAt);
    }

    /** @param property null for a method that is no property unless an annotation says so */
    private void add(AnnotatedElement member, String property) {
        boolean decides = JsonAnnotations.decidesForItself(member);
        open |= decides;
        boolean unknown = decides || JsonAnnotations.isWrittenOtherwise(member) || property == null;
        Target target = unknown ? null : target(property);
        if (property != null) {
            byName.computeIfAbsent(plain(property), none -> new HashSet<>()).add(target);
        }
        add(JsonAnnotations.names(member), target);
    }

    private void add(List<String> names, Target target) {
        names.forEach(name -> byExactName.computeIfAbsent(name, none -> new HashSet<>()).add(target));
    }

    private Target target(String property) {
        return Stream.concat(model.properties().stream(), model.parts().stream())
                .filter(part -> Objects.equals(part.name(), property)).map(Property::target).findFirst()
                .orElse(null);
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
