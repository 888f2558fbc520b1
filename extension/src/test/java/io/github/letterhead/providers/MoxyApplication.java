package io.github.letterhead.providers;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Written by MOXy. */
@ApplicationPath("moxy")
public class MoxyApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(MoxyResource.class);
    }
}
