package io.github.letterhead.spec.model;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Everything about selections. */
@ApplicationPath("selections")
public class SelectionApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(SelectionResource.class, BrokenWriter.class);
    }
}
