package io.github.letterhead.spec.cors;

import io.github.letterhead.cors.Cors;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Classes whose paths match the same requests, and a policy for all, which must not take the place of theirs. */
@ApplicationPath("cross-origin-roots")
public class CrossOriginRootsApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(RootsResources.Empty.class, RootsResources.Variable.class, RootsResources.Letters.class,
                RootsResources.Anything.class, RootsResources.Left.class, RootsResources.Right.class,
                RootsResources.Long.class);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return Set.of(Cors.allowOrigins("https://all.example").allowMethods("*"), new LocatingResource());
    }
}
