package io.github.letterhead.resteasy;

import io.github.letterhead.embedded.EmbeddedServer;
import io.github.letterhead.embedded.StartUpSpec;
import jakarta.ws.rs.core.Application;

final class RestEasyStartUpTest extends StartUpSpec {

    @Override
    protected EmbeddedServer serve(Class<? extends Application> application) {
        RestEasyServer server = new RestEasyServer();
        try {
            return new EmbeddedServer(server.serve(application), server::close);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }
}
