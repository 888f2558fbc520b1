package io.github.letterhead.jerseyjackson;

import io.github.letterhead.jackson.RowResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Changes its writers. */
@ApplicationPath("jackson-changing")
public class ChangingApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(RowResource.class, ChangingFilter.class);
    }
}
