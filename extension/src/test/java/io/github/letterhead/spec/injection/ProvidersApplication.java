package io.github.letterhead.spec.injection;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Providers of every kind that the runtime creates from their classes. */
@ApplicationPath("injection-providers")
public class ProvidersApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ProvidersResource.class, ConverterResource.class,
                PreMatchingFilters.ByField.class, PreMatchingFilters.ByConstructor.class,
                RequestFilters.ByField.class, RequestFilters.ByConstructor.class,
                ResponseFilters.ByField.class, ResponseFilters.ByConstructor.class,
                ReaderInterceptors.ByField.class, ReaderInterceptors.ByConstructor.class,
                WriterInterceptors.ByField.class, WriterInterceptors.ByConstructor.class,
                ExceptionMappers.ByField.class, ExceptionMappers.ByConstructor.class,
                ContextResolvers.ByField.class, ContextResolvers.ByConstructor.class,
                ParamConverters.ByField.class, ParamConverters.ByConstructor.class);
    }
}
