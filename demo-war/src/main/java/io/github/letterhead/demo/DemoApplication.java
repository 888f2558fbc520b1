package io.github.letterhead.demo;

import io.github.letterhead.cors.Cors;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import java.util.regex.Pattern;

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
                UsersResource.class,
                CrossOriginResource.class,
                RequestIdFilter.class,
                ErrorMapper.class);
    }

    /** Pages of this machine, whatever their port, may call it and see what it sets through the response. */
    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return Set.of(Cors.allowOriginsMatching(Pattern.compile("http://(localhost|127\\.0\\.0\\.1)(:[0-9]+)?"))
                .allowMethods("GET", "POST", "PUT", "DELETE")
                .allowHeaders("X-Token")
                .allowCredentials()
                .exposeFolded());
    }
}
