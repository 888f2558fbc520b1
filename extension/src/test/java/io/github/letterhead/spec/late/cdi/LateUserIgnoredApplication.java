package io.github.letterhead.spec.late.cdi;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The same, but direct responses stand alone. */
@ApplicationPath("late-user-ignored")
public class LateUserIgnoredApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(LateUserResource.class, LateUserFilter.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("letterhead.direct", "ignore");
    }
}
