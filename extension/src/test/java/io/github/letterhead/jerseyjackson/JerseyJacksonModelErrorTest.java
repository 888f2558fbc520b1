package io.github.letterhead.jerseyjackson;

import io.github.letterhead.spec.ModelErrorSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyJacksonModelErrorTest extends ModelErrorSpec {

    @RegisterExtension
    static final JerseyJackson RUNTIME = new JerseyJackson();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
