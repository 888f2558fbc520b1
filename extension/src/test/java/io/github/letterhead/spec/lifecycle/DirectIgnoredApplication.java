package io.github.letterhead.spec.lifecycle;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Folds nothing into direct responses; its neighbours do. */
@ApplicationPath("lifecycle-direct-ignored")
public class DirectIgnoredApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(GreetingResource.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("letterhead.direct", "ignore");
    }
}
