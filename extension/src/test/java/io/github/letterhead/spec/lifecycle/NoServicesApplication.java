package io.github.letterhead.spec.lifecycle;

import io.github.letterhead.LetterheadFeature;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Switches service loading off and registers the feature by hand. */
@ApplicationPath("lifecycle-no-services")
public class NoServicesApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(GreetingResource.class, LetterheadFeature.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jakarta.ws.rs.loadServices", false);
    }
}
