package io.github.letterhead.spec.model;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Known failures of other libraries. */
@ApplicationPath("model-peers")
public class PeersApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(PeersResource.class, BadEntityResource.class, TextWriter.class);
    }
}
