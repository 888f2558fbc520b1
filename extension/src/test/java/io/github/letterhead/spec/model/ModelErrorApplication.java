package io.github.letterhead.spec.model;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Nothing maps what does not fit. */
@ApplicationPath("model-errors")
public class ModelErrorApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(MisfitResource.class, ErrorResource.class, MissingMapper.class, BrokenWriter.class,
                AbortingFilter.class);
    }
}
