package io.github.letterhead.providers;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** With a mapper of its own. */
@ApplicationPath("own-mapper")
public class JacksonApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(JacksonResource.class, OwnMapper.class);
    }
}
