package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/** A record or a bean that is filled by name. */
final class ModelTarget extends Target {

    private final MethodHandle plainConstructor;
    private List<Property> properties;
    private List<Property> parts;
    private boolean mayPass;

    /** @throws IllegalArgumentException it cannot be made */
    ModelTarget(Type type, ClassLoader home) {
        super(type, home);
        this.plainConstructor = raw.isRecord() ? Constructors.canonical(raw) : Constructors.withoutArguments(raw);
    }

    /**
     * Once, for a model can be a part of itself.
     *
     * @param parts what can be read from an instance and need not be what it should be, for all that Java knows
     * @param mayPass false if an instance can show something else besides, and so is never handed on
     */
    void complete(List<Property> properties, List<Property> parts, boolean mayPass) {
        this.properties = properties;
        this.parts = parts;
        this.mayPass = mayPass;
    }

    List<Property> properties() {
        return properties;
    }

    List<Property> parts() {
        return parts;
    }

    boolean mayPass() {
        return mayPass;
    }

    /** Record: from all components. Bean: from nothing. */
    MethodHandle constructor() {
        return raw.isRecord() ? plainConstructor.asType(MethodType.methodType(raw,
                properties.stream().<Class<?>>map(property -> property.target().raw).toList())) : plainConstructor;
    }

    @Override
    MethodHandle from(Class<?> source) {
        return ModelSource.has(source) && (raw.isRecord() || sharesProperty(source)) ? Plan.of(this, source) : null;
    }

    /** A bean requires nothing; but what has none of its properties is something else. */
    private boolean sharesProperty(Class<?> source) {
        return properties.isEmpty() || Map.class.isAssignableFrom(source)
                || properties.stream().map(Property::name).anyMatch(Getters.of(source)::containsKey);
    }
}
