package io.github.letterhead.spec.fold;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Every request collects something, and most of them fail. */
@ApplicationPath("fold-errors")
public class ErrorApplication extends Application {

    private final CallbackResource callbacks = new CallbackResource();

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ErrorResource.class, UnmappedResource.class, EveryRequestFilter.class,
                FailingFilter.class, FailingResponseFilter.class, TeapotMapper.class, RescuedMapper.class);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return Set.of(callbacks);
    }
}
