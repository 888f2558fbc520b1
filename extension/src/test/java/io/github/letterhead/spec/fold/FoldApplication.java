package io.github.letterhead.spec.fold;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Everything about the fold that needs no settings of its own. */
@ApplicationPath("fold")
public class FoldApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(PlainResource.class, DirectResource.class, GatedResource.class, HeaderResource.class,
                ContentTypeResource.class, CookieResource.class, VaryResource.class,
                LocationResource.class, NoContentResource.class, BeforeSendResource.class, BadInputResource.class,
                GateFilter.class, EarlyGateFilter.class, TeapotMapper.class, RescuedMapper.class, ShoutWriter.class);
    }
}
