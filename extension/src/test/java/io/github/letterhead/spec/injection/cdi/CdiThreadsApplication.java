package io.github.letterhead.spec.injection.cdi;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The response of beans on threads that serve no request, or another one. */
@ApplicationPath("injection-cdi-threads")
public class CdiThreadsApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(CdiThreadsResource.class, CdiFilterAfterResumption.class);
    }
}
