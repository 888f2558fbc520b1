package io.github.letterhead.providers;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** JSON-B as the application has set it up. */
@ApplicationPath("own-jsonb")
public class OwnJsonbApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(OwnJsonbResource.class, OwnJsonb.class);
    }
}
