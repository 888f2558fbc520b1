package io.github.letterhead.spec.corner;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** No response filter: a runtime may then hand out the very object that a method returned. */
@ApplicationPath("corner-unfiltered")
public class CornerUnfilteredApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ConstantResource.class, CornerInterceptor.class, SignedWriter.class);
    }
}
