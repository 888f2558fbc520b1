package io.github.letterhead.jersey;

import io.github.letterhead.spec.BadInputSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyBadInputTest extends BadInputSpec {

    @RegisterExtension
    static final JerseyGrizzly RUNTIME = new JerseyGrizzly();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
