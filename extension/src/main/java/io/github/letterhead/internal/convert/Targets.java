package io.github.letterhead.internal.convert;

import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From declared types to targets, one for each type; for one model. What cannot be a model is found out here. */
final class Targets {

    private final ClassLoader home;
    private final Map<Type, Target> known = new LinkedHashMap<>();
    private final Deque<String> path = new ArrayDeque<>();

    /** @param home loader of the application that declares the model */
    Targets(ClassLoader home) {
        this.home = home;
    }

    /** All that have been made. */
    Iterable<Target> all() {
        return known.values();
    }

    /**
     * @param type resolved
     * @throws IllegalArgumentException no model; names path and remedy
     */
    Target of(Type type) {
        Target target = known.get(type);
        if (target != null) {
            return target;
        }
        try {
            target = make(type, DeclaredTypes.raw(type));
        } catch (Unusable located) {
            throw located;
        } catch (IllegalArgumentException unusable) {
            throw new Unusable((path.isEmpty() ? "" : String.join(".", path) + ": ") + unusable.getMessage());
        }
        known.put(type, target);
        return target;
    }

    /** Of a part of a model, whose name stands in messages. */
    Target of(Class<?> owner, String name, Type type) {
        path.addLast(path.isEmpty() ? owner.getTypeName() + "." + name : name);
        try {
            return of(type);
        } finally {
            path.removeLast();
        }
    }

    /** Empty where there is none. */
    Optional<Target> ifAny(Type type) {
        Set<Type> before = new HashSet<>(known.keySet());
        try {
            return Optional.of(of(type));
        } catch (IllegalArgumentException unusable) {
            known.keySet().retainAll(before);
            return Optional.empty();
        }
    }

    private Target make(Type type, Class<?> raw) {
        ModelClass.checkPart(type);
        if (Platform.saysNothing(raw)) {
            return new DataTarget(raw, home);
        }
        Target value = ScalarTarget.of(raw, home);
        if (value == null && !raw.isArray()) {
            value = ValueTarget.of(raw, home);
        }
        return value != null ? value : ModelClass.isContainer(raw) ? container(type, raw) : model(type, raw);
    }

    private Target container(Type type, Class<?> raw) {
        if (OptionalTarget.primitive(raw) != null) {
            return new OptionalTarget(type, of(OptionalTarget.primitive(raw)), home);
        } else if (raw == Optional.class) {
            return new OptionalTarget(type, of(DeclaredTypes.argument(type, Optional.class, 0)), home);
        } else if (type instanceof ArrayType array) {
            return new SequenceTarget(type, of(array.component()), home);
        } else if (raw.isArray()) {
            return new SequenceTarget(type, of(raw.getComponentType()), home);
        } else if (Map.class.isAssignableFrom(raw)) {
            return new MapTarget(type, key(DeclaredTypes.argument(type, Map.class, 0)),
                    of(DeclaredTypes.argument(type, Map.class, 1)), home);
        }
        return new SequenceTarget(type, of(DeclaredTypes.argument(type, Iterable.class, 0)), home);
    }

    private Target key(Type type) {
        Target key = of(type == Object.class ? String.class : type);
        if (!key.isSimple()) {
            throw new IllegalArgumentException(type.getTypeName() + " cannot be the key of a map in JSON: take text, "
                    + "an enum, a number");
        }
        return key;
    }

    private Target model(Type type, Class<?> raw) {
        if (isChoice(raw)) {
            ChoiceTarget choice = new ChoiceTarget(type, home);
            known.put(type, choice);
            return complete(choice, List.of(type));
        }
        ModelTarget model = new ModelTarget(type, home);
        known.put(type, model);
        new ModelParts(model, this).complete();
        return model;
    }

    /** Of classes that a declaration names together; it is no type of which there could be a part. */
    Target choice(Type type, List<Class<?>> classes) {
        return complete(new ChoiceTarget(type, home), classes);
    }

    private Target complete(ChoiceTarget choice, List<? extends Type> types) {
        Set<Type> concrete = new LinkedHashSet<>();
        types.forEach(candidate -> addConcrete(candidate, concrete));
        choice.complete(concrete.stream().map(this::of).toList());
        return choice;
    }

    private static void addConcrete(Type type, Set<Type> concrete) {
        Class<?> raw = DeclaredTypes.raw(type);
        if (isChoice(raw)) {
            for (Class<?> permitted : raw.getPermittedSubclasses()) {
                addConcrete(TypeVariables.subtype(permitted, type), concrete);
            }
        } else {
            concrete.add(type);
        }
    }

    private static boolean isChoice(Class<?> raw) {
        return raw.isSealed() && Modifier.isAbstract(raw.getModifiers());
    }

    /** Says already where. */
    private static final class Unusable extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }
}
