package io.github.letterhead.spec.model;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Stands beside {@link PeersApplication} in one server. */
@ApplicationPath("model-other-parameter")
public class OtherParameterApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(OtherParameterResource.class, FieldsMapper.class);
    }
}
