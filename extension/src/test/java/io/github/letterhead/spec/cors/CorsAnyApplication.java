package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.Cors;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Any origin, without credentials. */
@ApplicationPath("cors-any")
public class CorsAnyApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(CorsResource.class, ErrorsResource.class);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return Set.of(Cors.allowAnyOrigin().exposeHeaders("*"));
    }
}
