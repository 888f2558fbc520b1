package io.github.letterhead.spec.injection;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Resources, what they are made of, and sub-resources. */
@ApplicationPath("injection-resources")
public class ResourcesApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(ParameterResource.class, FieldResource.class, SetterResource.class, BeanParamResource.class,
                BeanParamFieldResource.class, LocatorResource.class, SharedResource.class);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return Set.of(new SingletonResource());
    }
}
