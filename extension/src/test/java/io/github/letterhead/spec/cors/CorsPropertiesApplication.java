package io.github.letterhead.spec.cors;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Says everything in properties, and exposes what is folded, which it keeps out of direct responses. */
@ApplicationPath("cors-properties")
public class CorsPropertiesApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(CorsResource.class, ErrorsResource.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "letterhead.direct", "ignore",
                "letterhead.cors.origins", "https://app.example, https://other.example",
                "letterhead.cors.origin-pattern", "https://[a-z]+\\.pattern\\.example",
                "letterhead.cors.methods", "GET,PUT",
                "letterhead.cors.headers", "X-Token, X-Other",
                "letterhead.cors.expose", "X-Listed",
                "letterhead.cors.expose-folded", "true",
                "letterhead.cors.credentials", "true",
                "letterhead.cors.private-network", "true",
                "letterhead.cors.max-age", "7");
    }
}
