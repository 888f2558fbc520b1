package io.github.letterhead.spec.fold;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The same constants, in an application with a response filter, which might change answers. */
@ApplicationPath("fold-alone-filtered")
public class FilteredAloneApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(AloneResource.class, AloneResource.Mapper.class, AloneResource.Refusal.class,
                AloneResource.UnusedRefusal.class, Filter.class);
    }

    public static final class Filter implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
            answer.getHeaders().putSingle("X-Filtered", request.getUriInfo().getPath());
        }
    }
}
