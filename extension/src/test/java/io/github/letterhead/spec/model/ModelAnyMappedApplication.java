package io.github.letterhead.spec.model;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Maps every exception. */
@ApplicationPath("model-any-mapped")
public class ModelAnyMappedApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(MisfitResource.class, ErrorResource.class, AnyMapper.class, AbortingFilter.class);
    }
}
