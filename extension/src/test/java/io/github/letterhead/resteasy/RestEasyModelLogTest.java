package io.github.letterhead.resteasy;

import io.github.letterhead.embedded.EmbeddedServer;
import io.github.letterhead.embedded.ModelLogSpec;
import jakarta.ws.rs.core.Application;

final class RestEasyModelLogTest extends ModelLogSpec {

    @Override
    protected EmbeddedServer serve(Class<? extends Application> application) {
        RestEasyServer server = new RestEasyServer();
        return new EmbeddedServer(server.serve(application), server::close);
    }
}
