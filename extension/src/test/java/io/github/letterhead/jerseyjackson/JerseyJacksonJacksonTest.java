package io.github.letterhead.jerseyjackson;

import io.github.letterhead.providers.JacksonSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyJacksonJacksonTest extends JacksonSpec {

    @RegisterExtension
    static final JerseyJackson RUNTIME = new JerseyJackson();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
