package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.Cors;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.time.Duration;
import java.util.Set;

/** Two origins with credentials, and what is folded is exposed. */
@ApplicationPath("cors")
public class CorsApplication extends Application {

    private static final Cors CORS = Cors.allowOrigins("https://app.example", "http://localhost:3000")
            .allowMethods("GET", "PUT", "DELETE")
            .allowHeaders("X-Token")
            .allowCredentials()
            .exposeHeaders("X-Listed")
            .exposeFolded()
            .maxAge(Duration.ofMinutes(5));

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(CorsResource.class, ErrorsResource.class, GuardFilter.class, LateGuardFilter.class,
                AnswerFilter.class, ExposingInterceptor.class, FaultMapper.class);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return Set.of(CORS);
    }
}
