package io.github.letterhead.internal.cors;

import io.github.letterhead.internal.resource.Inherited;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Which resource methods have a path (Jakarta REST, section 3.7.2), found by their annotations alone, so that nothing
 * of the application runs. What is behind a locator is what its return type declares.
 */
final class Routes {

    private static final Pattern MATRIX = Pattern.compile(";[^/]*");

    /** One class, or several that have a path in common. */
    private static final class Node {

        private final SortedMap<PathTemplate, Node> next = new TreeMap<>();
        private final Map<String, List<Route>> methods = new HashMap<>();
    }

    /** A resource method and the class that it was found in. */
    record Route(Class<?> type, Method method) {
    }

    /** Where the search has been: a place, and how much of the path was left. */
    private record Visit(Node node, int rest) {
    }

    /** Sub-resources below each other; a client may ask for any number where a class has itself as a sub-resource. */
    private static final int MOST_LEVELS = 1_000;

    private final Node root = new Node();
    private final Map<Class<?>, Node> subResources = new HashMap<>();

    Routes(Iterable<Class<?>> rootResources) {
        for (Class<?> type : rootResources) {
            Path path = Inherited.on(type, Path.class);
            if (path != null) {
                add(type, node(root, path));
            }
        }
    }

    /** The methods of the path by their HTTP method; null if there is no such path. */
    Map<String, List<Route>> find(String path) {
        Node node = find(root, "/" + withoutMatrix(path), 0, new HashSet<>());
        return node == null ? null : node.methods;
    }

    /** Many ways may lead to one place, and a locator without a path of its own in a circle; one visit is enough. */
    private static Node find(Node node, String path, int level, Set<Visit> seen) {
        if (!node.methods.isEmpty() && (path.isEmpty() || path.equals("/"))) {
            return node;
        } else if (level == MOST_LEVELS || !seen.add(new Visit(node, path.length()))) {
            return null;
        }
        for (Map.Entry<PathTemplate, Node> next : node.next.entrySet()) {
            String rest = next.getKey().rest(path);
            Node found = rest == null ? null : find(next.getValue(), rest, level + 1, seen);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private void add(Class<?> type, Node node) {
        for (Method method : type.getMethods()) {
            Path path = Inherited.on(type, method, Path.class);
            String httpMethod = method.isBridge() ? null : Inherited.httpMethod(type, method);
            if (httpMethod != null) {
                (path == null ? node : node(node, path)).methods
                        .computeIfAbsent(httpMethod, name -> new ArrayList<>()).add(new Route(type, method));
            } else if (Inherited.isLocator(type, method)) {
                addLocated(SubResources.locatedBy(method), node, new PathTemplate(path.value()));
            }
        }
    }

    private void addLocated(Class<?> type, Node node, PathTemplate path) {
        Node known = subResources.get(type);
        Node located = known == null ? new Node() : known;
        if (known == null) {
            subResources.put(type, located);
            add(type, located);
        }
        node.next.putIfAbsent(path, located);
    }

    private static Node node(Node node, Path path) {
        return node.next.computeIfAbsent(new PathTemplate(path.value()), template -> new Node());
    }

    private static String withoutMatrix(String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        return relative.indexOf(';') < 0 ? relative : MATRIX.matcher(relative).replaceAll("");
    }
}
