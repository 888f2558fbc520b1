package io.github.letterhead.jackson;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** With a mapper of its own, which indents. */
@ApplicationPath("jackson-pretty-rows")
public class PrettyRowApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(RowResource.class, PrettyMapper.class);
    }
}
