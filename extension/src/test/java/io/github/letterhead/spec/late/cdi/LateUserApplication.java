package io.github.letterhead.spec.late.cdi;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Folds what is collected under direct responses. */
@ApplicationPath("late-user")
public class LateUserApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(LateUserResource.class, LateUserFilter.class);
    }
}
