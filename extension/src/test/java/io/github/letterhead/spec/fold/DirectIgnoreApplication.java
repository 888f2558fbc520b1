package io.github.letterhead.spec.fold;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Direct responses stay as they are. */
@ApplicationPath("fold-direct-ignore")
public class DirectIgnoreApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(DirectResource.class, PlainResource.class, RescuedMapper.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("letterhead.direct", "ignore");
    }
}
