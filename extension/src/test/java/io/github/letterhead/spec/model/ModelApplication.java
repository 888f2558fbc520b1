package io.github.letterhead.spec.model;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Everything about the response model that needs no mapper and no filter. */
@ApplicationPath("response-model")
public class ModelApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ModelResource.class);
    }
}
