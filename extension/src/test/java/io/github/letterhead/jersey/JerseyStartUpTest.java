package io.github.letterhead.jersey;

import io.github.letterhead.embedded.EmbeddedServer;
import io.github.letterhead.embedded.StartUpSpec;
import jakarta.ws.rs.core.Application;

final class JerseyStartUpTest extends StartUpSpec {

    @Override
    protected EmbeddedServer serve(Class<? extends Application> application) {
        JerseyServer server = JerseyServer.serve(application);
        return new EmbeddedServer(server.base(), server::close);
    }
}
