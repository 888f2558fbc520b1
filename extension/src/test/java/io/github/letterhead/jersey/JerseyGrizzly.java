package io.github.letterhead.jersey;

import io.github.letterhead.spec.Difference;
import io.github.letterhead.spec.EmbeddedRuntime;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Jersey with HK2 on Grizzly, without CDI: one server for each application. */
public class JerseyGrizzly extends EmbeddedRuntime {

    public JerseyGrizzly() {
        this(Set.of());
    }

    /** With those of a JSON provider besides. */
    protected JerseyGrizzly(Set<Difference> more) {
        super(more, Difference.ASYNC_NULL_IS_200, Difference.NO_CDI, Difference.NO_SERVLET,
                Difference.NO_LENGTH_OF_RESET_CONTENT, Difference.IGNORES_CLOSE_BY_BODY_WRITERS);
    }

    @Override
    protected Running start() {
        Map<Class<? extends Application>, JerseyServer> servers = new LinkedHashMap<>();
        applications().forEach(application -> servers.put(application, JerseyServer.serve(application)));
        Map<Class<? extends Application>, URI> bases = new LinkedHashMap<>();
        servers.forEach((application, server) -> bases.put(application, server.base()));
        return new Running(bases, () -> servers.values().forEach(JerseyServer::close));
    }
}
