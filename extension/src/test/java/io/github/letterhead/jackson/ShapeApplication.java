package io.github.letterhead.jackson;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Its mapper does not indent. */
@ApplicationPath("jackson-shapes")
public class ShapeApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ShapeResource.class, ShapeMapper.class);
    }
}
