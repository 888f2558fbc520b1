package io.github.letterhead.jackson;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

@ApplicationPath("jackson-rows")
public class RowApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(RowResource.class, DetouringWriter.class);
    }
}
