package io.github.letterhead.internal.model;

import io.github.letterhead.internal.fold.Arrivals;
import io.github.letterhead.internal.fold.RuntimeFacts;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;

/** Gives each method its model, so that requests to other methods have no part in it. */
public final class ModelFeature implements DynamicFeature {

    private final RuntimeFacts facts;
    private final Naming naming;
    private final Arrivals arrivals;

    public ModelFeature(RuntimeFacts facts, Naming naming, Arrivals arrivals) {
        this.facts = facts;
        this.naming = naming;
        this.arrivals = arrivals;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Declaration declaration = Declaration.of(resource.getResourceClass(), resource.getResourceMethod());
        if (!declaration.isEmpty()) {
            try {
                register(MethodModel.of(declaration, naming), context);
            } catch (IllegalArgumentException e) {
                refuse(declaration.place() + ": " + e.getMessage(), context);
            }
        }
    }

    private void register(MethodModel model, FeatureContext context) {
        facts.modelled(context);
        context.register(new ModelFilter(model, arrivals));
        if (model.parameter() != null) {
            context.register(new FieldsFilter(model, naming, arrivals));
            context.register(new FieldsAnswerFilter());
        }
    }

    private void refuse(String message, FeatureContext context) {
        if (!facts.isServing()) {
            throw new IllegalStateException(message);
        }
        context.register(new RefusingFilter(message));
    }
}
