package io.github.letterhead.spec.model;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Bean Validation of models. */
@ApplicationPath("model-validation")
public class ValidationApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ValidatedResource.class, MisfitMapper.class);
    }
}
