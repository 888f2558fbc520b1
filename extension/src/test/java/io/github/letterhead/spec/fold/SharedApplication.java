package io.github.letterhead.spec.fold;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Requests share constants. */
@ApplicationPath("fold-shared")
public class SharedApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(SharedResource.class, UntouchedResource.class, StampFilter.class, ConstantMapper.class,
                ConstantAbortFilter.class);
    }
}
