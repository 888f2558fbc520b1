package io.github.letterhead.spec.injection;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The response on threads that serve no request, or another one. */
@ApplicationPath("injection-async")
public class AsyncApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(AsyncParameterResource.class, StartUpUse.Provider.class, StartUpUse.Resource.class,
                FilterAfterResumption.class);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return Set.of(new AsyncFieldResource(), new ParkingResource());
    }
}
