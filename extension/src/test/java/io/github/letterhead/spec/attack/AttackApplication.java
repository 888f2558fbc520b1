package io.github.letterhead.spec.attack;

import io.github.letterhead.cors.Cors;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Trusts its clients with everything. */
@ApplicationPath("attack")
public class AttackApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(AttackResource.class);
    }

    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return Set.of(Cors.allowOriginsMatching(origin -> true).allowMethods("*").allowHeaders("*").allowCredentials()
                .exposeFolded());
    }
}
