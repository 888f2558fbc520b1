package io.github.letterhead.resteasyjackson;

import io.github.letterhead.jackson.JacksonFilterSpec;
import io.github.letterhead.resteasy.RestEasyServer;
import io.github.letterhead.spec.EmbeddedRuntime;
import io.github.letterhead.spec.RuntimeUnderTest;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyJacksonFilterTest extends JacksonFilterSpec {

    @RegisterExtension
    static final Undertow RUNTIME = new Undertow();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }

    private static final class Undertow extends EmbeddedRuntime {

        @Override
        protected Running start() {
            RestEasyServer server = new RestEasyServer();
            Map<Class<? extends Application>, URI> bases = new LinkedHashMap<>();
            APPLICATIONS.forEach(application -> bases.put(application, server.serve(application)));
            return new Running(bases, server::close);
        }
    }
}
