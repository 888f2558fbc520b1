package io.github.letterhead.spec.fold;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Filters, interceptors and body writers go on using the response. */
@ApplicationPath("fold-late")
public class LateApplication extends Application {

    private final TaskResource tasks = new TaskResource();

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(LateResource.class, TalkResource.class, TalkWriter.class, HighFilter.class,
                UserFilter.class, LowFilter.class, LowestFilter.class, OuterInterceptor.class,
                InnerInterceptor.class, RescuingInterceptor.class, FailingResponseFilter.class,
                ShoutWriter.class, TeapotMapper.class);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return Set.of(tasks);
    }
}
