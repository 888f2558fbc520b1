package io.github.letterhead.internal.model;

import io.github.letterhead.internal.convert.DeclaredTypes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Names besides those that a model's class tells, which components of the application may write: a resolver that sets
 * up a provider, or a body writer of its own. Some can be asked for their names when the application has started; of
 * all else any name may come.
 */
public final class Naming {

    /** What sets up a provider of JSON is a type of it. */
    private static final List<String> PROVIDERS = List.of("com.fasterxml.", "tools.jackson.", "jakarta.json.",
            "jakarta.xml.bind.", "org.eclipse.", "org.glassfish.", "com.google.gson.");
    /** Write as annotations tell, unless something of the application sets them up. */
    private static final List<String> RUNTIMES = List.of("org.glassfish.", "org.jboss.", "fish.payara.",
            "io.github.letterhead.internal.");
    /** As above, where the runtime has made them; an object may have a mapper of its own. */
    private static final String JACKSON = "com.fasterxml.jackson.jakarta.rs.";

    private final Configuration application;
    private final Map<String, Function<Class<?>, Set<String>>> known;

    /**
     * @param application complete when the first model is looked at
     * @param known by what a resolver is for, names that it makes a provider write for a model, null for any
     */
    public Naming(Configuration application, Map<String, Function<Class<?>, Set<String>>> known) {
        this.application = application;
        this.known = Map.copyOf(known);
    }

    /** While the application starts, when no provider can be asked yet. Null for any name. */
    Set<String> whileStarting(Class<?> model) {
        return components().anyMatch(type -> setsUp(type) || writes(type, model)) ? null : Set.of();
    }

    /** On a request. Null for any name. */
    Set<String> whenStarted(Class<?> model) {
        Set<String> names = new HashSet<>();
        for (Class<?> type : components().toList()) {
            Set<String> written = writes(type, model) ? null : setsUp(type) ? ask(isFor(type), model) : Set.of();
            if (written == null) {
                return null;
            }
            names.addAll(written);
        }
        return names;
    }

    private Set<String> ask(String setUp, Class<?> model) {
        return known.containsKey(setUp) ? known.get(setUp).apply(model) : null;
    }

    private Stream<Class<?>> components() {
        Stream<Class<?>> classes = application.getClasses().stream()
                .filter(type -> !type.getName().startsWith(JACKSON));
        return Stream.concat(classes, application.getInstances().stream().map(Object::getClass))
                .filter(type -> RUNTIMES.stream().noneMatch(type.getName()::startsWith));
    }

    private static boolean setsUp(Class<?> type) {
        if (!ContextResolver.class.isAssignableFrom(type)) {
            return false;
        }
        String resolved = isFor(type);
        return resolved.equals(Object.class.getName()) || PROVIDERS.stream().anyMatch(resolved::startsWith);
    }

    private static String isFor(Class<?> resolver) {
        return DeclaredTypes.argumentOf(resolver, ContextResolver.class).getName();
    }

    private static boolean writes(Class<?> type, Class<?> model) {
        if (!MessageBodyWriter.class.isAssignableFrom(type) || !writesJson(type)) {
            return false;
        }
        Class<?> written = DeclaredTypes.argumentOf(type, MessageBodyWriter.class);
        return written.isAssignableFrom(model) || Iterable.class.isAssignableFrom(written)
                || Map.class.isAssignableFrom(written) || Object[].class.isAssignableFrom(written);
    }

    private static boolean writesJson(Class<?> type) {
        Produces produces = type.getAnnotation(Produces.class);
        return produces == null || Produced.types(produces).anyMatch(JsonType::canBe);
    }
}
