package io.github.letterhead.spec.injection;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** A {@code @BeanParam} class with {@code @Context} on its constructor, which Jakarta REST does not ask for. */
@ApplicationPath("injection-bean-param-constructor")
public class BeanParamConstructorApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(BeanParamConstructorResource.class);
    }
}
