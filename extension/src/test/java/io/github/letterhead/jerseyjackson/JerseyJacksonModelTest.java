package io.github.letterhead.jerseyjackson;

import io.github.letterhead.spec.ModelSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyJacksonModelTest extends ModelSpec {

    @RegisterExtension
    static final JerseyJackson RUNTIME = new JerseyJackson();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
