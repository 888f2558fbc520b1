package io.github.letterhead.spec.injection.cdi;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Everything here is a bean of the CDI container. */
@ApplicationPath("injection-cdi")
public class CdiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ServicesResource.class, RequestScopedResource.class, RequestScopedConstructorResource.class,
                ApplicationScopedResource.class, DependentResource.class,
                CdiProviders.Before.class, CdiProviders.After.class, CdiProviders.Mapper.class);
    }
}
