package io.github.letterhead.resteasyjackson;

import io.github.letterhead.jackson.JacksonChangeSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyJacksonChangeTest extends JacksonChangeSpec {

    @RegisterExtension
    static final RestEasyJackson RUNTIME = new RestEasyJackson();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }

    @Override
    protected Class<? extends Application> application() {
        return ChangingApplication.class;
    }
}
