package io.github.letterhead.spec.fastapi;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/**
 * The Java twins of the recorded FastAPI endpoints, each at the path that it was recorded at. The mappers at the
 * end of the list stand for the error handlers that every FastAPI application has without asking.
 */
@ApplicationPath("fastapi")
public class FastApiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                TempResource.class,
                DepResource.class,
                DepOrderResource.class,
                CookieResource.class,
                StatusResource.class,
                DirectResource.class,
                ErrorResource.class,
                StreamResource.class,
                BackgroundResource.class,
                MiddlewareResource.class,
                ModelResource.class,
                ClassResource.class,
                DeclareResource.class,
                LogResource.class,
                LogFeature.class,
                StatusCodeFilter.class,
                CountedFilter.class,
                SetBFirstFilter.class,
                AuthenticatedFilter.class,
                Levels.AppFilter.class,
                Levels.IncludeFilter.class,
                Levels.RouterFilter.class,
                Levels.FirstDecoratorFilter.class,
                Levels.SecondDecoratorFilter.class,
                MiddlewareFilter.class,
                ObservedErrorMapper.class,
                MissingKeyMapper.class,
                DetailMapper.class,
                ModelErrorMapper.class,
                ServerErrorMapper.class);
    }
}
