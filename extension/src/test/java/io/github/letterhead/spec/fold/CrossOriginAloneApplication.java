package io.github.letterhead.spec.fold;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The same constants, in an application without any filter, but with a policy, which changes every answer. */
@ApplicationPath("fold-alone-cross-origin")
public class CrossOriginAloneApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(AloneResource.class, AloneResource.Mapper.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("letterhead.cors.origins", "https://page.example");
    }
}
