package io.github.letterhead.embedded;

import io.github.letterhead.cors.CrossOrigin;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** Cross-origin policies that cannot be meant; none of these applications must start. */
final class BrokenCorsApplications {

    private BrokenCorsApplications() {
    }

    /** Starts with what {@link #set} was told last. */
    @ApplicationPath("broken-cors")
    public static class WithProperties extends Application {

        private static final ThreadLocal<Map<String, Object>> PROPERTIES = new ThreadLocal<>();

        static void set(Map<String, Object> properties) {
            PROPERTIES.set(properties);
        }

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(GreetingResource.class);
        }

        @Override
        public Map<String, Object> getProperties() {
            return PROPERTIES.get();
        }
    }

    @Path("greeting")
    public static class GreetingResource {

        @GET
        public String get() {
            return "hello";
        }
    }

    /** Of one resource class. */
    private abstract static class Declaring extends Application {

        private final Class<?> resource;

        Declaring(Class<?> resource) {
            this.resource = resource;
        }

        @Override
        public final Set<Class<?>> getClasses() {
            return Set.of(resource);
        }
    }

    /** Its name, and what the message has to contain. */
    static final Map<Class<? extends Application>, Set<String>> DECLARATIONS = Map.of(
            OfSlash.class, Set.of("SlashResource.get", "https://app.example/"),
            OfAnyWithCredentials.class, Set.of("AnyWithCredentialsResource", "credentials"),
            OfNegativeAge.class, Set.of("NegativeAgeResource.get", "-1"),
            OfLocator.class, Set.of("LocatorResource.sub", "locator"),
            OfSubResource.class, Set.of("WrongSubResource.get", "'get'"));

    @ApplicationPath("broken-slash")
    public static final class OfSlash extends Declaring {

        public OfSlash() {
            super(SlashResource.class);
        }
    }

    @Path("broken")
    public static class SlashResource {

        @GET
        @CrossOrigin(origins = "https://app.example/")
        public String get() {
            return "entity";
        }
    }

    @ApplicationPath("broken-credentials")
    public static final class OfAnyWithCredentials extends Declaring {

        public OfAnyWithCredentials() {
            super(AnyWithCredentialsResource.class);
        }
    }

    @Path("broken")
    @CrossOrigin(credentials = true)
    public static class AnyWithCredentialsResource {

        @GET
        public String get() {
            return "entity";
        }
    }

    @ApplicationPath("broken-age")
    public static final class OfNegativeAge extends Declaring {

        public OfNegativeAge() {
            super(NegativeAgeResource.class);
        }
    }

    @Path("broken")
    public static class NegativeAgeResource {

        @GET
        @CrossOrigin(maxAge = -1)
        public String get() {
            return "entity";
        }
    }

    @ApplicationPath("broken-locator")
    public static final class OfLocator extends Declaring {

        public OfLocator() {
            super(LocatorResource.class);
        }
    }

    @Path("broken")
    public static class LocatorResource {

        @GET
        public String get() {
            return "entity";
        }

        @Path("sub")
        @CrossOrigin
        public GreetingResource sub() {
            return new GreetingResource();
        }
    }

    @ApplicationPath("broken-sub")
    public static final class OfSubResource extends Declaring {

        public OfSubResource() {
            super(SubResource.class);
        }
    }

    @Path("broken")
    public static class SubResource {

        @GET
        public String get() {
            return "entity";
        }

        @Path("sub")
        public WrongSubResource sub() {
            return new WrongSubResource();
        }
    }

    public static class WrongSubResource {

        @GET
        @CrossOrigin(methods = "get")
        public String get() {
            return "entity";
        }
    }
}
