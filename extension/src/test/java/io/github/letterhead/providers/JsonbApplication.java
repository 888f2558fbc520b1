package io.github.letterhead.providers;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** JSON-B as it comes. */
@ApplicationPath("jsonb")
public class JsonbApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(JsonbResource.class);
    }
}
