package io.github.letterhead.internal.cors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** A place in the tree of templates: the root, a class or several that have a path in common, or a method's path. */
final class Node {

    /** What a step leads to. */
    enum Kind { ROOT_CLASS, METHOD, LOCATOR }

    /**
     * A template below this place, and where it leads.
     *
     * @param ranks all templates that match the same: runtimes make one of them, which counts for all
     */
    record Step(PathTemplate template, List<PathTemplate> ranks, Kind kind, Node target) {

        private boolean isEach(BiPredicate<PathTemplate, PathTemplate> test, Step other) {
            return ranks.stream().allMatch(own -> other.ranks.stream().allMatch(each -> test.test(own, each)));
        }
    }

    private final boolean isLocated;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, List<PathTemplate>> ranks = new HashMap<>();
    private final Map<String, List<Route>> methods = new HashMap<>();
    private final Map<String, List<Route>> methodsWithEmptyPath = new HashMap<>();
    private final Set<Node> emptyLocators = new LinkedHashSet<>();

    /** @param isLocated whether locators lead here */
    Node(boolean isLocated) {
        this.isLocated = isLocated;
    }

    /** @param hasPath whether the method has a path, empty though it is: Jersey tries one without first */
    void add(Route route, boolean hasPath) {
        (hasPath ? methodsWithEmptyPath : methods)
                .computeIfAbsent(route.httpMethod(), name -> new ArrayList<>()).add(route);
    }

    /** Where the template leads: what has the same one shares the place. */
    Node below(PathTemplate template, Kind kind) {
        for (Step step : steps) {
            if (step.kind() == kind && step.template().equals(template)) {
                ranks(template);
                return step.target();
            }
        }
        Node below = new Node(false);
        steps.add(new Step(template, ranks(template), kind, below));
        return below;
    }

    /** A locator leads to a place that others may lead to as well. */
    void addLocator(PathTemplate template, Node target) {
        if (template.isEmpty()) {
            emptyLocators.add(target);
        } else {
            steps.add(new Step(template, ranks(template), Kind.LOCATOR, target));
        }
    }

    private List<PathTemplate> ranks(PathTemplate template) {
        List<PathTemplate> ofRegex = ranks.computeIfAbsent(template.regex(), regex -> new ArrayList<>());
        ofRegex.add(template);
        return ofRegex;
    }

    List<Step> steps() {
        return steps;
    }

    /**
     * All that locators lead to which take nothing off the path; a circle leads here again.
     *
     * @param isEnd whether the path has ended
     */
    Set<Node> withoutAStep(boolean isEnd) {
        Set<Node> all = new LinkedHashSet<>();
        List<Node> next = new ArrayList<>(List.of(this));
        for (int i = 0; i < next.size(); i++) {
            next.get(i).empty(isEnd).filter(all::add).forEach(next::add);
        }
        return all;
    }

    private Stream<Node> empty(boolean isEnd) {
        Stream<Node> nothingLeft = steps.stream()
                .filter(step -> isEnd && step.kind() == Kind.LOCATOR && matchesNothing(step)).map(Step::target);
        return Stream.concat(emptyLocators.stream(), nothingLeft);
    }

    /** On RESTEasy a template of a sub-resource may match the nothing that a locator has left, without a slash. */
    boolean matchesNothing(Step step) {
        return isLocated && step.template().matches("/", 0, new Effort());
    }

    /** Those of an HTTP method, {@code GET} for {@code HEAD} where nothing else is there; all for null. */
    List<Route> methods(String httpMethod) {
        return Stream.concat(methods(methods, httpMethod), methods(methodsWithEmptyPath, httpMethod)).toList();
    }

    private static Stream<Route> methods(Map<String, List<Route>> methods, String httpMethod) {
        if (httpMethod == null) {
            return methods.values().stream().flatMap(List::stream);
        }
        boolean isByGet = httpMethod.equals("HEAD") && !methods.containsKey(httpMethod);
        return methods.getOrDefault(isByGet ? "GET" : httpMethod, List.of()).stream();
    }

    /** Whether nothing is known of what is here. */
    boolean isBlank() {
        return steps.isEmpty() && methods(null).isEmpty() && emptyLocators.isEmpty();
    }

    /**
     * Whether each runtime tries the first one, and then never the second. Methods come before locators of the same
     * rank; Jersey looks for a template that has no locator at all.
     */
    boolean isSurelyBefore(Step first, Step second) {
        return first.isEach(PathTemplate::isSurelyBefore, second)
                || first.kind() == Kind.METHOD && second.kind() == Kind.LOCATOR
                && (first.template().equals(second.template())
                || first.isEach(PathTemplate::isLevelWith, second) && !hasLocator(first.template()));
    }

    private boolean hasLocator(PathTemplate template) {
        return steps.stream().anyMatch(step -> step.kind() == Kind.LOCATOR && step.template().equals(template));
    }
}
