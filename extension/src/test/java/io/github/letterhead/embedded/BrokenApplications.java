package io.github.letterhead.embedded;

import io.github.letterhead.spec.lifecycle.GreetingResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;

/** Applications that must not start. They stay out of the suite's WAR, where one of them would stop them all. */
public final class BrokenApplications {

    private BrokenApplications() {
    }

    /** A value that is not known. */
    @ApplicationPath("wrong-value")
    public static class WrongValue extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(GreetingResource.class);
        }

        @Override
        public Map<String, Object> getProperties() {
            return Map.of("letterhead.direct", "wrong");
        }
    }

    /** A key that is not known. */
    @ApplicationPath("misspelt-key")
    public static class MisspeltKey extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(GreetingResource.class);
        }

        @Override
        public Map<String, Object> getProperties() {
            return Map.of("letterhead.dirct", "ignore");
        }
    }

    /** A key that is known in small letters. */
    @ApplicationPath("capital-key")
    public static class CapitalKey extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(GreetingResource.class);
        }

        @Override
        public Map<String, Object> getProperties() {
            return Map.of("Letterhead.direct", "ignore");
        }
    }

    /** A key that is known without the blank. */
    @ApplicationPath("blank-key")
    public static class BlankKey extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(GreetingResource.class);
        }

        @Override
        public Map<String, Object> getProperties() {
            return Map.of(" letterhead.direct", "ignore");
        }
    }

    /** The import that an editor offers first. */
    @ApplicationPath("wrong-import")
    public static class WrongImport extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(WrongImportResource.class);
        }
    }

    /** Its method has the wrong type. */
    @Path("wrong-import")
    public static class WrongImportResource {

        @GET
        public String get(@Context Response response) {
            return String.valueOf(response);
        }
    }
}
