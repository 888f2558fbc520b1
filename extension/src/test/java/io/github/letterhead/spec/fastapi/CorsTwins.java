package io.github.letterhead.spec.fastapi;

import io.github.letterhead.cors.Cors;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The twins of the applications with CORS middleware: one for each configuration, with the same paths. */
public final class CorsTwins {

    /** By the part of a recorded path that tells the configuration. */
    public static final Map<String, Class<? extends Application>> BY_NAME = Map.of(
            "any", Any.class,
            "any-expose", AnyExpose.class,
            "any-and-listed", AnyAndListed.class,
            "any-credentials", AnyCredentials.class,
            "list", Listed.class,
            "list-credentials", ListCredentials.class,
            "regex", Regex.class);

    private static final Set<Class<?>> CLASSES = Set.of(CorsTwinResource.class, DetailMapper.class);

    private CorsTwins() {
    }

    @ApplicationPath("fastapi-cors-any")
    public static class Any extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return CLASSES;
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return Set.of(Cors.allowAnyOrigin());
        }
    }

    @ApplicationPath("fastapi-cors-any-expose")
    public static class AnyExpose extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return CLASSES;
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return Set.of(Cors.allowAnyOrigin().exposeHeaders("X-Cat-Dog", "X-Total"));
        }
    }

    /** A star among others is for properties: in code it is {@link Cors#allowAnyOrigin()}. */
    @ApplicationPath("fastapi-cors-any-and-listed")
    public static class AnyAndListed extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return CLASSES;
        }

        @Override
        public Map<String, Object> getProperties() {
            return Map.of("letterhead.cors.origins", "https://a.example, *", "letterhead.cors.methods", "*",
                    "letterhead.cors.headers", "*");
        }
    }

    /** Who wants any origin with credentials has to write the predicate. */
    @ApplicationPath("fastapi-cors-any-credentials")
    public static class AnyCredentials extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return CLASSES;
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return Set.of(Cors.allowOriginsMatching((String origin) -> true).allowMethods("*").allowHeaders("*")
                    .allowCredentials().exposeHeaders("X-Status"));
        }
    }

    @ApplicationPath("fastapi-cors-list")
    public static class Listed extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return CLASSES;
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return Set.of(Cors.allowOrigins("https://a.example", "https://b.example").allowMethods("GET", "POST")
                    .allowHeaders("X-Token", "Content-Type").exposeHeaders("X-Cat-Dog", "X-Total")
                    .maxAge(Duration.ofSeconds(100)));
        }
    }

    @ApplicationPath("fastapi-cors-list-credentials")
    public static class ListCredentials extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return CLASSES;
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return Set.of(Cors.allowOrigins("https://a.example").allowMethods("*").allowHeaders("*").allowCredentials()
                    .exposeHeaders("X-Cat-Dog"));
        }
    }

    @ApplicationPath("fastapi-cors-regex")
    public static class Regex extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return CLASSES;
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return Set.of(Cors.allowOriginsMatching(Pattern.compile("https://.*\\.example\\.org")));
        }
    }
}
