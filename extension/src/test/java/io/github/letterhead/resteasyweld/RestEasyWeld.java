package io.github.letterhead.resteasyweld;

import io.github.letterhead.spec.Difference;
import io.github.letterhead.spec.EmbeddedRuntime;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * RESTEasy and Weld on Undertow, all applications in one server and one CDI container. It is put together as RESTEasy's
 * own {@code SeBootstrap} server with CDI is, which can hold no more than one application in a process.
 */
public final class RestEasyWeld extends EmbeddedRuntime {

    public RestEasyWeld() {
        super(Difference.NO_HK2, Difference.NO_CONTEXT_CONSTRUCTOR, Difference.NO_BEAN_PARAM_CONSTRUCTOR,
                Difference.CALLBACK_GETS_WRAPPED_EXCEPTION, Difference.NEEDS_PRODUCES_OR_ACCEPT,
                Difference.CONSTANT_KEEPS_MEDIA_TYPE);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Running start() {
        WeldContainer beans = new Weld("letterhead").skipShutdownHook()
                .addBeanDefiningAnnotations(Path.class, Provider.class, ApplicationPath.class).initialize();
        CdiServer server = new CdiServer(beans);
        Map<Class<? extends Application>, URI> bases = new LinkedHashMap<>();
        applications().forEach(application -> bases.put(application, server.serve(application)));
        return new Running(bases, () -> {
            server.close();
            beans.shutdown();
        });
    }
}
