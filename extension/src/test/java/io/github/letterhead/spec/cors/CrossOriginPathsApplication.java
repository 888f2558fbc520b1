package io.github.letterhead.spec.cors;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Paths that lead to several methods, each with another policy, or none. */
@ApplicationPath("cross-origin-paths")
public class CrossOriginPathsApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(PolicyMixResource.class, PartlyResource.class, OnePolicyResource.class, LevelResource.class,
                MediaResource.class, LocatingResource.class, BesideLocatorsResource.class, HidingResource.class,
                OverloadedResource.class);
    }
}
