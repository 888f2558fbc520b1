package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.Cors;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Has a policy for all, beside those of its methods and classes. */
@ApplicationPath("cross-origin-beside")
public class CrossOriginBesideApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(MethodsResource.class, ClassResource.class, CorsResource.class, PartlyResource.class,
                LocatingResource.class, GuardFilter.class);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return Set.of(Cors.allowOrigins("https://all.example").allowMethods("*", "PURGE")
                .exposeHeaders("X-All"));
    }
}
