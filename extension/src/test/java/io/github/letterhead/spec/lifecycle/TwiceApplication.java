package io.github.letterhead.spec.lifecycle;

import io.github.letterhead.LetterheadFeature;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Registers the feature in every way at once. */
@ApplicationPath("lifecycle-twice")
public class TwiceApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(GreetingResource.class, LetterheadFeature.class);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return Set.of(new LetterheadFeature());
    }
}
