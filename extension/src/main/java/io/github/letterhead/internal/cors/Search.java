package io.github.letterhead.internal.cors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for every resource method that a path may lead to. A method is left out only if each runtime is sure to come to
 * another one first: among templates that are level, which one wins depends on the runtime, or on the order in which
 * classes were registered.
 */
final class Search {

    /** Sub-resources below each other; a client may ask for any number where a class has itself as a sub-resource. */
    private static final int MOST_LEVELS = 300;

    /** A place, and what of the path was left there: many ways may lead to it, and one visit is enough. */
    private record Visit(Node node, int from) {
    }

    /** A step that matches, and what is found where it leads. */
    private record Way(Node.Step step, Found found) {
    }

    private final String path;
    private final String httpMethod;
    private final Effort effort = new Effort();
    private final Map<Visit, Found> seen = new HashMap<>();
    private final Map<Visit, Found> seenHere = new HashMap<>();

    /** @param httpMethod null for all, also those that another one comes before */
    Search(String path, String httpMethod) {
        this.path = path;
        this.httpMethod = httpMethod;
    }

    Found from(Node root) {
        Found found = find(root, 0, 0);
        if (effort.isSpent()) {
            found.giveUp();
        }
        return found;
    }

    private Found find(Node node, int from, int level) {
        Found known = seen.get(new Visit(node, from));
        if (known != null) {
            return known;
        }
        Found found = new Found();
        if (level == MOST_LEVELS) {
            found.giveUp();
            return found;
        }
        found.add(findHere(node, from, level));
        if (httpMethod == null || !isEnd(from) || node.methods(httpMethod).isEmpty()) {
            // Else the method comes before such a locator.
            for (Node same : node.withoutAStep(from == path.length())) {
                found.add(findHere(same, from, level));
                if (path.startsWith("//", from)) {
                    // RESTEasy takes a slash off in front of each class that it comes to.
                    found.add(find(same, from + 1, level + 1));
                }
            }
        }
        seen.put(new Visit(node, from), found);
        return found;
    }

    private Found findHere(Node node, int from, int level) {
        Visit visit = new Visit(node, from);
        Found known = seenHere.get(visit);
        if (known != null) {
            return known;
        }
        Found found = new Found();
        if (isEnd(from)) {
            found.add(node.methods(httpMethod));
        }
        List<Way> ways = new ArrayList<>();
        for (Node.Step step : node.steps()) {
            List<Integer> ends = ends(node, step, from);
            if (!ends.isEmpty()) {
                ways.add(way(step, ends, level));
            }
        }
        for (Way way : ways) {
            if (ways.stream().noneMatch(other -> isSurelyBefore(node, other, way, ways))) {
                found.add(way.found());
            }
        }
        seenHere.put(visit, found);
        return found;
    }

    private boolean isEnd(int from) {
        return from == path.length() || from == path.length() - 1 && path.charAt(from) == '/';
    }

    private Way way(Node.Step step, List<Integer> ends, int level) {
        Found found = new Found();
        for (int end : ends) {
            found.add(find(step.target(), end, level + 1));
        }
        if (step.kind() == Node.Kind.LOCATOR && found.routes().isEmpty()
                && (httpMethod != null || step.target().isBlank())) {
            found.addUnknown();
        }
        return new Way(step, found);
    }

    /** Empty if the step does not match. */
    private List<Integer> ends(Node node, Node.Step step, int from) {
        if (step.kind() != Node.Kind.METHOD) {
            return from == path.length() ? List.of() : step.template().ends(path, from, effort);
        }
        boolean isMatch = from == path.length() ? node.matchesNothing(step)
                : step.template().matches(path, from, effort);
        return isMatch ? List.of(path.length()) : List.of();
    }

    /** Where nothing was found, something that nobody knows may be; what comes later counts, too, then. */
    private boolean isSurelyBefore(Node node, Way first, Way second, List<Way> ways) {
        return httpMethod != null && !first.found().routes().isEmpty()
                && node.isSurelyBefore(first.step(), second.step())
                && (!isMethod(second) || isSurelyTaken(node, first, second, ways));
    }

    /**
     * RESTEasy looks at no locator any more when a method has matched, with whatever HTTP method (SegmentNode, RESTEasy
     * 6.2 and 7.0).
     */
    private boolean isSurelyTaken(Node node, Way first, Way second, List<Way> ways) {
        return isMethod(first) ? isChosenByPath(first, second) : ways.stream().filter(Search::isMethod)
                .allMatch(method -> node.isSurelyBefore(first.step(), method.step()));
    }

    private static boolean isMethod(Way way) {
        return way.step().kind() == Node.Kind.METHOD;
    }

    /**
     * RESTEasy looks at all methods of a class that match: one that fits a request better by its media types, or has
     * {@code HEAD} itself, wins over a better path.
     */
    private boolean isChosenByPath(Way first, Way second) {
        Set<Route> routes = second.found().routes();
        return first.found().routes().stream().allMatch(one -> routes.stream().allMatch(other ->
                one.media().equals(other.media())
                && (one.httpMethod().equals(httpMethod) || !other.httpMethod().equals(httpMethod))));
    }
}
