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

    private CorsTwins() {
    }

    /** What they have in common. */
    public abstract static class Twin extends Application {

        private final Set<Object> policy;

        Twin(Cors policy) {
            this.policy = policy == null ? Set.of() : Set.of(policy);
        }

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(CorsTwinResource.class, DetailMapper.class);
        }

        @Override
        @SuppressWarnings("deprecation")
        public Set<Object> getSingletons() {
            return policy;
        }
    }

    @ApplicationPath("fastapi-cors-any")
    public static class Any extends Twin {

        public Any() {
            super(Cors.allowAnyOrigin());
        }
    }

    @ApplicationPath("fastapi-cors-any-expose")
    public static class AnyExpose extends Twin {

        public AnyExpose() {
            super(Cors.allowAnyOrigin().exposeHeaders("X-Cat-Dog", "X-Total"));
        }
    }

    /** A star among others is for properties: in code it is {@link Cors#allowAnyOrigin()}. */
    @ApplicationPath("fastapi-cors-any-and-listed")
    public static class AnyAndListed extends Twin {

        public AnyAndListed() {
            super(null);
        }

        @Override
        public Map<String, Object> getProperties() {
            return Map.of("letterhead.cors.origins", "https://a.example, *", "letterhead.cors.methods", "*",
                    "letterhead.cors.headers", "*");
        }
    }

    /** Who wants any origin with credentials has to write the predicate. */
    @ApplicationPath("fastapi-cors-any-credentials")
    public static class AnyCredentials extends Twin {

        public AnyCredentials() {
            super(Cors.allowOriginsMatching((String origin) -> true).allowMethods("*").allowHeaders("*")
                    .allowCredentials().exposeHeaders("X-Status"));
        }
    }

    @ApplicationPath("fastapi-cors-list")
    public static class Listed extends Twin {

        public Listed() {
            super(Cors.allowOrigins("https://a.example", "https://b.example").allowMethods("GET", "POST")
                    .allowHeaders("X-Token", "Content-Type").exposeHeaders("X-Cat-Dog", "X-Total")
                    .maxAge(Duration.ofSeconds(100)));
        }
    }

    @ApplicationPath("fastapi-cors-list-credentials")
    public static class ListCredentials extends Twin {

        public ListCredentials() {
            super(Cors.allowOrigins("https://a.example").allowMethods("*").allowHeaders("*").allowCredentials()
                    .exposeHeaders("X-Cat-Dog"));
        }
    }

    @ApplicationPath("fastapi-cors-regex")
    public static class Regex extends Twin {

        public Regex() {
            super(Cors.allowOriginsMatching(Pattern.compile("https://.*\\.example\\.org")));
        }
    }
}
