package io.github.letterhead.spec.fault;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** What the runtime does by itself. */
@ApplicationPath("fault-without")
public class WithoutLetterheadApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(WithoutLetterheadResource.class, BrittleMapper.class, HalfWriter.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jakarta.ws.rs.loadServices", false);
    }
}
