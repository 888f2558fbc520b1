package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.Cors;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Has properties, and an object that wins over them. */
@ApplicationPath("cors-code-first")
public class CorsCodeFirstApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(CorsResource.class);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return Set.of(Cors.allowOrigins("https://app.example"));
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("letterhead.cors.origins", "https://other.example", "letterhead.cors.expose", "X-Property");
    }
}
