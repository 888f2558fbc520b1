package io.github.letterhead.spec.corner;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Whatever fails is mapped. */
@ApplicationPath("corner-failure")
public class CornerFailureApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(EntityResource.class, CornerFilter.class, CornerInterceptor.class, LostEntityMapper.class);
    }
}
