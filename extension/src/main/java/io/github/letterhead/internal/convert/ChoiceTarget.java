package io.github.letterhead.internal.convert;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Several models, the one that fits: the exact class, the nearest supertype, the first with all it requires. */
final class ChoiceTarget extends Target {

    private static final MethodHandle FROM_MAP = new Lookups(MethodHandles.lookup()).virtual(ChoiceTarget.class,
            "fromMap", CONVERSION);

    private List<Target> candidates;

    ChoiceTarget(Type type, ClassLoader home) {
        super(type, home);
    }

    /** Once, for a choice can be a part of its candidates. */
    void complete(List<Target> candidates) {
        this.candidates = candidates;
    }

    List<Target> candidates() {
        return candidates;
    }

    @Override
    MethodHandle from(Class<?> source) {
        if (Map.class.isAssignableFrom(source)) {
            return FROM_MAP.bindTo(this);
        }
        Target nearest = nearest(source);
        if (nearest == null && ModelSource.has(source)) {
            Set<String> names = Getters.of(source).keySet();
            nearest = first(names::contains);
        }
        return nearest == null ? null : nearest.handle(source);
    }

    /** Itself is the nearest supertype that can be. */
    private Target nearest(Class<?> source) {
        for (Class<?> parent = source; parent != null; parent = parent.getSuperclass()) {
            for (Target candidate : candidates) {
                if (MethodType.methodType(candidate.raw).wrap().returnType() == parent) {
                    return candidate;
                }
            }
        }
        return null;
    }

    private Target first(Predicate<String> has) {
        for (Target candidate : candidates) {
            if (candidate instanceof ModelTarget model && model.properties().stream()
                    .filter(Property::isRequired).map(Property::name).allMatch(has)) {
                return candidate;
            }
        }
        return null;
    }

    private Object fromMap(Object source, int depth) throws Throwable {
        MapReader.check(source);
        Target first = first(((Map<?, ?>) source)::containsKey);
        if (first == null) {
            throw misfit(source.getClass());
        }
        return (Object) first.handle(source.getClass()).invokeExact(source, depth);
    }
}
