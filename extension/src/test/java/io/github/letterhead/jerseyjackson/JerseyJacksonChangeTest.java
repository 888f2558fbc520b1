package io.github.letterhead.jerseyjackson;

import io.github.letterhead.jackson.JacksonChangeSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyJacksonChangeTest extends JacksonChangeSpec {

    @RegisterExtension
    static final JerseyJackson RUNTIME = new JerseyJackson();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }

    @Override
    protected Class<? extends Application> application() {
        return ChangingApplication.class;
    }
}
