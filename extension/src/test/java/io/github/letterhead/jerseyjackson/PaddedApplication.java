package io.github.letterhead.jerseyjackson;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Answers with JSONP. */
@ApplicationPath("jersey-padded")
public class PaddedApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(PaddedResource.class);
    }
}
