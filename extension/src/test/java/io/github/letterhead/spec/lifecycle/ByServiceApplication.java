package io.github.letterhead.spec.lifecycle;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Leaves the feature to the service loader. */
@ApplicationPath("lifecycle-service")
public class ByServiceApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(GreetingResource.class);
    }
}
