package io.github.letterhead.embedded;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Has the class that the thread which starts it has chosen, so that not each needs an application of its own. */
@ApplicationPath("one-resource")
public class OneResource extends Application {

    static final ThreadLocal<Class<?>> SERVED = new ThreadLocal<>();

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(SERVED.get());
    }
}
