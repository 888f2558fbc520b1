package io.github.letterhead.internal.convert;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds models of which there can be no instance, because each requires another one. */
final class Endless {

    private final Set<Target> ending = new HashSet<>();

    private Endless() {
    }

    /** @throws IllegalArgumentException one of them contains itself without end */
    static void refuse(Iterable<Target> targets) {
        Endless endless = new Endless();
        boolean more = true;
        while (more) {
            more = false;
            for (Target target : targets) {
                more |= endless.ends(target) && endless.ending.add(target);
            }
        }
        for (Target target : targets) {
            if (target instanceof ModelTarget model && !endless.ends(model)) {
                throw endless.refusal(model);
            }
        }
    }

    private boolean ends(Target target) {
        if (ending.contains(target)) {
            return true;
        } else if (target instanceof ModelTarget model) {
            return model.properties().stream().filter(Property::isRequired).allMatch(part -> ends(part, model));
        }
        return !(target instanceof ChoiceTarget choice)
                || choice.candidates().stream().anyMatch(candidate -> isKnown(candidate));
    }

    private boolean ends(Property part, ModelTarget owner) {
        return part.target() != owner && isKnown(part.target());
    }

    private boolean isKnown(Target target) {
        return ending.contains(target) || !(target instanceof ModelTarget) && !(target instanceof ChoiceTarget);
    }

    private IllegalArgumentException refusal(ModelTarget first) {
        Set<Target> met = new LinkedHashSet<>();
        StringBuilder path = new StringBuilder(first.raw.getTypeName());
        ModelTarget model = first;
        while (model != null && met.add(model)) {
            ModelTarget owner = model;
            Property next = owner.properties().stream().filter(Property::isRequired)
                    .filter(part -> !ends(part, owner)).findFirst().orElseThrow();
            path.append('.').append(next.name());
            model = next.target() instanceof ModelTarget record ? record : null;
        }
        return new IllegalArgumentException(path + " contains itself without end: make a part of it Optional, a list, "
                + "or take it out of the model");
    }
}
