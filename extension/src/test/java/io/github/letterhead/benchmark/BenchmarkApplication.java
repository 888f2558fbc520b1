package io.github.letterhead.benchmark;

import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Lists what it is made of, and loads services like any other unless it is told not to. */
public final class BenchmarkApplication extends Application {

    private final Set<Class<?>> classes;
    private final Set<Object> singletons;
    private final Map<String, Object> properties;

    private BenchmarkApplication(Set<Class<?>> classes, Set<Object> singletons, Map<String, Object> properties) {
        this.classes = classes;
        this.singletons = singletons;
        this.properties = properties;
    }

    public static BenchmarkApplication of(Set<Class<?>> classes, Set<Object> singletons) {
        return new BenchmarkApplication(classes, singletons, Map.of());
    }

    public static BenchmarkApplication withoutLetterhead(Set<Class<?>> classes, Set<Object> singletons) {
        return new BenchmarkApplication(classes, singletons, Map.of("jakarta.ws.rs.loadServices", false));
    }

    @Override
    public Set<Class<?>> getClasses() {
        return classes;
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return singletons;
    }

    @Override
    public Map<String, Object> getProperties() {
        return properties;
    }
}
