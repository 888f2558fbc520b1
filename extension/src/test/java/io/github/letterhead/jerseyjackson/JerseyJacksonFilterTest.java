package io.github.letterhead.jerseyjackson;

import io.github.letterhead.jackson.JacksonFilterSpec;
import io.github.letterhead.jersey.JerseyServer;
import io.github.letterhead.spec.EmbeddedRuntime;
import io.github.letterhead.spec.RuntimeUnderTest;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyJacksonFilterTest extends JacksonFilterSpec {

    @RegisterExtension
    static final Grizzly RUNTIME = new Grizzly();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }

    private static final class Grizzly extends EmbeddedRuntime {

        @Override
        protected Running start() {
            Map<Class<? extends Application>, JerseyServer> servers = new LinkedHashMap<>();
            APPLICATIONS.forEach(application -> servers.put(application, JerseyServer.serve(application)));
            Map<Class<? extends Application>, URI> bases = new LinkedHashMap<>();
            servers.forEach((application, server) -> bases.put(application, server.base()));
            return new Running(bases, () -> servers.values().forEach(JerseyServer::close));
        }
    }
}
