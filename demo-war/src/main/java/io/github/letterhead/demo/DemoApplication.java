package io.github.letterhead.demo;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/**
 * The application, the same on Grizzly, WildFly and Payara. It lists its classes because Grizzly does not scan for
 * them; Letterhead is not among them: its jar on the class path is enough.
 */
@ApplicationPath("api")
public class DemoApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                IndexResource.class,
                TutorialResource.class,
                BooksResource.class,
                RequestIdFilter.class,
                ErrorMapper.class);
    }
}
