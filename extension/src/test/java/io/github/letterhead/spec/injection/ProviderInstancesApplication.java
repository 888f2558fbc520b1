package io.github.letterhead.spec.injection;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/**
 * Providers of every kind that the application hands over as objects. Their classes are anonymous, since no CDI
 * container takes such a class for a bean: RESTEasy injects nothing into an object of a bean's class that is not from
 * the container.
 */
@ApplicationPath("injection-provider-instances")
public class ProviderInstancesApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ProvidersResource.class);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return Set.of(
                new PreMatchingFilters.ByField() { },
                new RequestFilters.ByField() { },
                new ResponseFilters.ByField() { },
                new ReaderInterceptors.ByField() { },
                new WriterInterceptors.ByField() { },
                new ExceptionMappers.ByField() { },
                new ContextResolvers.ByField() { },
                new ParamConverters.ByField() { });
    }
}
