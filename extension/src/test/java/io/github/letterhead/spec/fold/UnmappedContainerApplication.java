package io.github.letterhead.spec.fold;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Exceptions that nothing maps are left to the container. */
@ApplicationPath("fold-unmapped-container")
public class UnmappedContainerApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ErrorResource.class, UnmappedResource.class, EveryRequestFilter.class,
                TeapotMapper.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("letterhead.unmapped", "container");
    }
}
