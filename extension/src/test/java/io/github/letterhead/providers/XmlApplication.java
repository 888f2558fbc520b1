package io.github.letterhead.providers;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Written as XML. */
@ApplicationPath("xml")
public class XmlApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(XmlResource.class);
    }
}
