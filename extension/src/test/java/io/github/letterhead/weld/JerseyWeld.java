package io.github.letterhead.weld;

import io.github.letterhead.jersey.JerseyServer;
import io.github.letterhead.spec.Difference;
import io.github.letterhead.spec.EmbeddedRuntime;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Jersey with HK2 and Weld SE on Grizzly: one server for each application, one CDI container for all. */
public final class JerseyWeld extends EmbeddedRuntime {

    public JerseyWeld() {
        super(Difference.ASYNC_NULL_IS_200, Difference.NO_SERVLET, Difference.NO_LENGTH_OF_RESET_CONTENT,
                Difference.IGNORES_CLOSE_BY_BODY_WRITERS);
    }

    @Override
    protected Running start() {
        // Jersey looks for the container when an application starts.
        SeContainer beans = SeContainerInitializer.newInstance().initialize();
        Map<Class<? extends Application>, JerseyServer> servers = new LinkedHashMap<>();
        applications().forEach(application -> servers.put(application, JerseyServer.serve(application)));
        Map<Class<? extends Application>, URI> bases = new LinkedHashMap<>();
        servers.forEach((application, server) -> bases.put(application, server.base()));
        return new Running(bases, () -> {
            servers.values().forEach(JerseyServer::close);
            beans.close();
        });
    }
}
