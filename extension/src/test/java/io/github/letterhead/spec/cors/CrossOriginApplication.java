package io.github.letterhead.spec.cors;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Has no policy but those of its methods and classes. */
@ApplicationPath("cross-origin")
public class CrossOriginApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(MethodsResource.class, ClassResource.class, InheritingResource.class, CorsResource.class,
                SpacedResource.class, EncodedResource.class, GuardFilter.class,
                LateGuardFilter.class, AnswerFilter.class);
    }
}
