package io.github.letterhead.spec.injection;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** A resource that the runtime itself creates, with {@code @Context} on its constructor. */
@ApplicationPath("injection-constructors")
public class ConstructorsApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ConstructorResource.class);
    }
}
