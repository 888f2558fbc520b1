package io.github.letterhead.jackson;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Its mapper indents. */
@ApplicationPath("jackson-pretty-shapes")
public class PrettyShapeApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ShapeResource.class, PrettyShapeMapper.class);
    }
}
