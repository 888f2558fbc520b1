package io.github.letterhead.benchmark;

import jakarta.ws.rs.core.Application;
import java.net.URI;

/** One application on the runtime of the class path, with nothing between it and the caller. */
public interface InMemory {

    URI BASE = URI.create("http://127.0.0.1/");
    /**
     * Where each resource that greets is, alone in its application: to find one among others takes its time, and so
     * does each letter of a path.
     */
    URI GREETING = BASE.resolve("greeting");

    /** Answers a GET and does with the answer what a container does: it makes every header a text. */
    default Sent get(URI uri) {
        return get(uri, null);
    }

    /** From a page of that origin; null for none. */
    Sent get(URI uri, String origin);

    static InMemory of(Application application) {
        return isJersey() ? new JerseyInMemory(application) : new RestEasyInMemory(application);
    }

    private static boolean isJersey() {
        try {
            Class.forName("org.glassfish.jersey.server.ApplicationHandler");
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
