package io.github.letterhead.spec.fold;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Entities that are written bit by bit. */
@ApplicationPath("fold-stream")
public class StreamApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(StreamResource.class);
    }
}
