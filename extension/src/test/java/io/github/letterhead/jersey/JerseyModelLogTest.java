package io.github.letterhead.jersey;

import io.github.letterhead.embedded.EmbeddedServer;
import io.github.letterhead.embedded.ModelLogSpec;
import jakarta.ws.rs.core.Application;

final class JerseyModelLogTest extends ModelLogSpec {

    @Override
    protected EmbeddedServer serve(Class<? extends Application> application) {
        JerseyServer server = JerseyServer.serve(application);
        return new EmbeddedServer(server.base(), server::close);
    }
}
