package io.github.letterhead.spec.lifecycle;

import io.github.letterhead.LetterheadFeature;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Registers the feature by hand, which the service loader finds, too. */
@ApplicationPath("lifecycle-class")
public class ByClassApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(GreetingResource.class, LetterheadFeature.class);
    }
}
