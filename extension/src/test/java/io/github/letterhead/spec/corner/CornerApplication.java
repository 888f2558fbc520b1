package io.github.letterhead.spec.corner;

import io.github.letterhead.spec.fold.ConstantMapper;
import io.github.letterhead.spec.fold.TaskResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Filters, interceptors, mappers and body writers in unusual places and company. */
@ApplicationPath("corner")
public class CornerApplication extends Application {

    private final TaskResource tasks = new TaskResource();

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ConstantResource.class, ShapeResource.class, AsyncShapeResource.class,
                DeclaredShapeResource.class, EntityResource.class,
                ThrowingResource.class, CornerFilter.class, CornerInterceptor.class, AbortingFilter.class,
                SignedWriter.class, ConstantMapper.class);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return Set.of(tasks);
    }
}
