package io.github.letterhead.spec.fastapi;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** The twins that return a response themselves, in an application that asks for FastAPI's rule: nothing is folded. */
@ApplicationPath("fastapi-direct")
public class FastApiDirectApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(DirectResource.class, StatusCodeFilter.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("letterhead.direct", "ignore");
    }
}
