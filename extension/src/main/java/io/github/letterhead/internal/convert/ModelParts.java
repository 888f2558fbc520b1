package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out what a model consists of: what is filled in it, and what can be read from it. */
final class ModelParts {

    private final ModelTarget model;
    private final Class<?> raw;
    private final Targets targets;
    private final TypeVariables variables;
    private final Map<String, Getter> getters;
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final List<Property> parts = new ArrayList<>();
    private boolean mayPass = true;

    ModelParts(ModelTarget model, Targets targets) {
        this.model = model;
        this.raw = model.raw;
        this.targets = targets;
        this.variables = TypeVariables.of(model.type);
        this.getters = Getters.of(raw);
    }

    void complete() {
        if (raw.isRecord()) {
            addComponents();
        } else {
            addSetters();
            addLiveContainers();
            refuseUnfillable();
        }
        Set<AccessibleObject> seen = new HashSet<>();
        getters.forEach((name, getter) -> {
            if (seen.add(getter.member())) {
                addPart(name, getter);
            }
        });
        model.complete(List.copyOf(properties.values()), List.copyOf(parts), mayPass);
    }

    private void addComponents() {
        for (RecordComponent component : raw.getRecordComponents()) {
            Target target = target(component.getName(), component.getGenericType());
            properties.put(component.getName(), new Property(component.getName(), target, null));
        }
    }

    private Target target(String name, Type type) {
        return targets.of(raw, name, variables.resolve(type));
    }

    private void addSetters() {
        Setters.of(raw).forEach((name, member) -> {
            Target target = target(name, member instanceof Method method ? method.getGenericParameterTypes()[0]
                    : ((Field) member).getGenericType());
            MethodHandle setter = open(member).asType(MethodType.methodType(void.class, raw, target.raw));
            properties.put(name, new Property(name, target, setter));
        });
    }

    private MethodHandle open(AccessibleObject member) {
        try {
            return member instanceof Method method ? Access.method(raw, method) : Access.writer((Field) member);
        } catch (Access.Inaccessible closed) {
            throw new IllegalArgumentException(closed.getMessage());
        }
    }

    /** As JAXB has them: a list without a setter, to be filled as it is. */
    private void addLiveContainers() {
        getters.forEach((name, getter) -> {
            Class<?> declared = getter.declaredClass();
            boolean container = Collection.class.isAssignableFrom(declared) || Map.class.isAssignableFrom(declared);
            if (container && getter.member() instanceof Method && !properties.containsKey(name)) {
                targets.ifAny(variables.resolve(getter.declaredType())).ifPresent(target -> properties.put(name,
                        new Property(name, target, LiveContainers.setter(getter, target.raw))));
            }
        });
    }

    private void refuseUnfillable() {
        if (properties.isEmpty() && !getters.isEmpty()) {
            throw new IllegalArgumentException(raw.getTypeName() + " has getters, but nothing to fill it by: give it "
                    + "setters, or make it a record");
        }
    }

    private void addPart(String name, Getter getter) {
        Property property = properties.get(name);
        Optional<Target> target = property != null ? Optional.of(property.target())
                : targets.ifAny(variables.resolve(getter.declaredType()));
        if (target.isEmpty()) {
            mayPass = false;
        } else if (!target.get().isSettled() || target.get().raw != getter.declaredClass()) {
            parts.add(property != null ? property : new Property(name, target.get(), null));
        }
    }
}
