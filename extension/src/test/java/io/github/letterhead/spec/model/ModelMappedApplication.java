package io.github.letterhead.spec.model;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Maps what does not fit by its own class. */
@ApplicationPath("model-mapped")
public class ModelMappedApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(MisfitResource.class, ErrorResource.class, MissingMapper.class, BrokenWriter.class,
                MisfitMapper.class, AbortingFilter.class);
    }
}
