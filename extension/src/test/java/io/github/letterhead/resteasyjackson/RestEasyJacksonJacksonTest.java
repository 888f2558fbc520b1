package io.github.letterhead.resteasyjackson;

import io.github.letterhead.providers.JacksonSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyJacksonJacksonTest extends JacksonSpec {

    @RegisterExtension
    static final RestEasyJackson RUNTIME = new RestEasyJackson();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
