package io.github.letterhead.spec.servlet;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** On a servlet container, which writes headers of its own. */
@ApplicationPath("servlet")
public class ServletApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(SessionResource.class, VaryResource.class);
    }
}
