package io.github.letterhead.spec;

import jakarta.ws.rs.core.Application;
import java.net.URI;

/** A running Jakarta REST runtime that serves every application of {@link SpecApplications}. */
public interface RuntimeUnderTest {

    /** Where the application is served, ending in a slash: {@code http://127.0.0.1:1234/context/path/}. */
    URI base(Class<? extends Application> application);

    /** Whether the runtime, or its JSON provider, differs here; {@link Difference} says where that is explained. */
    boolean has(Difference difference);
}
