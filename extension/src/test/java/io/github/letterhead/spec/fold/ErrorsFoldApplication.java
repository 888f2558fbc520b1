package io.github.letterhead.spec.fold;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Errors carry all that was collected but the status. */
@ApplicationPath("fold-errors-fold")
public class ErrorsFoldApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ErrorResource.class, UnmappedResource.class, EveryRequestFilter.class,
                TeapotMapper.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("letterhead.errors", "fold");
    }
}
