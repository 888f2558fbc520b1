package io.github.letterhead.spec.fault;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Where things go wrong. */
@ApplicationPath("fault")
public class FaultApplication extends Application {

    private final LeavingResource leaving = new LeavingResource();

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(FaultResource.class, BrittleFilter.class, BrittleMapper.class, HalfWriter.class);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return Set.of(leaving);
    }
}
