package io.github.letterhead.spec.late.cdi;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Beans that speak when their request is over. */
@ApplicationPath("farewell")
public class FarewellApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(FarewellResource.class);
    }
}
