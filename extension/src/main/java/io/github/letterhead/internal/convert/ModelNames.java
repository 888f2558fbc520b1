package io.github.letterhead.internal.convert;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Names that the JSON of a model can have. Says no only where that is sure: the provider has the last word on names,
 * with naming strategies and annotations of its own.
 */
public final class ModelNames {

    private static final Function<Class<?>, Set<String>> NO_OTHERS = model -> Set.of();
    private static final ModelNames OPEN =
            new ModelNames(List.of(), true, null, new ConcurrentHashMap<>(), NO_OTHERS);

    private final List<Members> models;
    private final boolean open;
    /** Null unless this is a map of objects. */
    private final Target entry;
    private final Map<ModelTarget, Members> known;
    /** Of a model's class, what it does not tell of itself; null for any name. */
    private final Function<Class<?>, Set<String>> others;

    private ModelNames(List<Members> models, boolean open, Target entry, Map<ModelTarget, Members> known,
            Function<Class<?>, Set<String>> others) {
        this.entry = entry;
        this.others = others;
        this.models = models;
        this.open = open || models.stream().anyMatch(Members::areOpen);
        this.known = known;
    }

    /** Of a target, null for anything at all. */
    static ModelNames of(Target target) {
        return target == null ? OPEN : of(List.of(target), new ConcurrentHashMap<>(), NO_OTHERS);
    }

    /** The same, and those that a provider may write besides for a model's class; null for any name. */
    public ModelNames and(Function<Class<?>, Set<String>> otherNames) {
        return new ModelNames(models, open, entry, known, otherNames);
    }

    private static ModelNames of(Collection<Target> targets, Map<ModelTarget, Members> known,
            Function<Class<?>, Set<String>> others) {
        List<Members> models = new ArrayList<>();
        boolean open = false;
        for (Target target : targets) {
            open |= collect(target, models, known);
        }
        return new ModelNames(models, open, targets.size() == 1 ? entry(targets.iterator().next()) : null, known,
                others);
    }

    /** Of a map whose entries have names, so that its keys are none; null of all else. */
    private static Target entry(Target target) {
        if (target instanceof OptionalTarget optional) {
            return entry(optional.value);
        } else if (target instanceof SequenceTarget sequence) {
            return entry(sequence.element);
        }
        return target instanceof MapTarget map && hasNames(map.value) ? map.value : null;
    }

    private static boolean hasNames(Target target) {
        if (target instanceof OptionalTarget optional) {
            return hasNames(optional.value);
        } else if (target instanceof SequenceTarget sequence) {
            return hasNames(sequence.element);
        }
        return target instanceof ModelTarget || target instanceof ChoiceTarget || target instanceof MapTarget;
    }

    /** Whether there can be names besides. */
    private static boolean collect(Target target, List<Members> models, Map<ModelTarget, Members> known) {
        if (target instanceof ModelTarget model) {
            models.add(known.computeIfAbsent(model, Members::of));
            return false;
        } else if (target instanceof OptionalTarget optional) {
            return collect(optional.value, models, known);
        } else if (target instanceof SequenceTarget sequence) {
            return collect(sequence.element, models, known);
        } else if (target instanceof MapTarget map) {
            boolean isOpen = collect(map.value, models, known);
            return isOpen || !hasNames(map.value);
        } else if (target instanceof ChoiceTarget choice) {
            boolean open = false;
            for (Target candidate : choice.candidates()) {
                open |= collect(candidate, models, known);
            }
            return open;
        }
        return !(target instanceof ScalarTarget scalar) || !scalar.isWrittenAsOne();
    }

    /** Whether any name is possible: maps, Object, types that decide for themselves how they are written. */
    public boolean isOpen() {
        return open;
    }

    /** Whether this is a map, or several, of objects that have names themselves; its keys are not asked for. */
    public boolean isMap() {
        return entry != null;
    }

    /** Of each value of that map. */
    public ModelNames entries() {
        return of(List.of(entry), known, others);
    }

    /** Whether the object can have a member of this name. */
    public boolean canHave(String jsonName) {
        return open || models.stream().anyMatch(model -> !model.of(jsonName).isEmpty() || isOther(model, jsonName));
    }

    private boolean isOther(Members model, String jsonName) {
        Set<String> names = others.apply(model.type());
        return names == null || names.contains(jsonName) && model.of(jsonName).isEmpty();
    }

    /**
     * What is below that member; lists, arrays, Optional and maps of objects are looked through. Of a map whose keys
     * are names, what is below the member if there is one.
     */
    public ModelNames of(String jsonName) {
        List<Target> below = new ArrayList<>();
        models.forEach(model -> below.addAll(model.of(jsonName)));
        boolean unknown = below.isEmpty() || below.contains(null)
                || models.stream().anyMatch(model -> isOther(model, jsonName));
        return unknown ? OPEN : of(below, known, others);
    }
}
