package io.github.letterhead.providers;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** JSON-B with what it has itself to set it up. */
@ApplicationPath("usual-jsonb")
public class UsualJsonbApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(UsualJsonbResource.class, UsualJsonb.class);
    }
}
