package io.github.letterhead.spec.model;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Where models come from, and what stands around them. */
@ApplicationPath("model-corners")
public class ModelCornerApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(InheritingResource.class, OtherInheritingResource.class, SharedModelResource.class,
                ReplacedResource.class, ReplacingFilter.class, LocatedResource.class, ZippedResource.class,
                ZippingInterceptor.class);
    }
}
