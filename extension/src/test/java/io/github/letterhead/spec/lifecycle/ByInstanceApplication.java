package io.github.letterhead.spec.lifecycle;

import io.github.letterhead.LetterheadFeature;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Registers the feature as an object, which the service loader finds, too. */
@ApplicationPath("lifecycle-instance")
public class ByInstanceApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(GreetingResource.class);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return Set.of(new LetterheadFeature());
    }
}
