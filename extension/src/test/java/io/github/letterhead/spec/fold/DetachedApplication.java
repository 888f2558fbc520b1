package io.github.letterhead.spec.fold;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Detached responses, with the body writers of the runtime alone: another one would be chosen where no method says. */
@ApplicationPath("fold-detached")
public class DetachedApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(DetachedResource.class);
    }
}
