package io.github.letterhead.spec.fold;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Requests share constants that nothing of the application changes: no filter, no interceptor, no body writer. */
@ApplicationPath("fold-alone")
public class AloneApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(AloneResource.class, AloneResource.Mapper.class, AloneResource.Refusal.class,
                AloneResource.UnusedRefusal.class);
    }
}
