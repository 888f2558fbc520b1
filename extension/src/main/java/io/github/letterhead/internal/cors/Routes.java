package io.github.letterhead.internal.cors;

import io.github.letterhead.internal.resource.Inherited;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which resource methods a path may lead to (Jakarta REST, section 3.7.2), found by their annotations alone, so that
 * nothing of the application runs. What is behind a locator is what its return type declares.
 */
final class Routes {

    private static final Pattern MATRIX = Pattern.compile(";[^/]*");

    private final Node root = new Node(false);
    private final Map<Class<?>, Node> subResources = new HashMap<>();

    Routes(Iterable<Class<?>> rootResources) {
        for (Class<?> type : rootResources) {
            Path path = Inherited.on(type, Path.class);
            if (path != null) {
                add(type, root.below(new PathTemplate(path.value()), Node.Kind.ROOT_CLASS));
            }
        }
    }

    /** All that may be called with the HTTP method; with {@code HEAD} also what has {@code GET}. */
    Found find(String path, String httpMethod) {
        return search(path, httpMethod);
    }

    /** All that may be called with any HTTP method. */
    Found find(String path) {
        return search(path, null);
    }

    /** RESTEasy does not count a slash at the end, Jersey does. */
    private Found search(String path, String httpMethod) {
        String whole = "/" + withoutMatrix(path);
        Found found = new Search(whole, httpMethod).from(root);
        if (whole.length() > 1 && whole.endsWith("/")) {
            found.add(new Search(whole.substring(0, whole.length() - 1), httpMethod).from(root));
        }
        return found;
    }

    private void add(Class<?> type, Node node) {
        for (Method method : type.getMethods()) {
            Path path = Inherited.on(type, method, Path.class);
            String httpMethod = method.isBridge() ? null : Inherited.httpMethod(type, method);
            if (httpMethod != null) {
                PathTemplate template = new PathTemplate(path == null ? "" : path.value());
                (template.isEmpty() ? node : node.below(template, Node.Kind.METHOD))
                        .add(Route.of(type, method, httpMethod), template.isEmpty() && path != null);
            } else if (Inherited.isLocator(type, method)) {
                node.addLocator(new PathTemplate(path.value()), located(SubResources.locatedBy(method)));
            }
        }
    }

    private Node located(Class<?> type) {
        Node known = subResources.get(type);
        Node located = known == null ? new Node(true) : known;
        if (known == null) {
            subResources.put(type, located);
            add(type, located);
        }
        return located;
    }

    private static String withoutMatrix(String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        return relative.indexOf(';') < 0 ? relative : MATRIX.matcher(relative).replaceAll("");
    }
}
