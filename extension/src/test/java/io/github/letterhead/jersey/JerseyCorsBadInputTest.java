package io.github.letterhead.jersey;

import io.github.letterhead.spec.CorsBadInputSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyCorsBadInputTest extends CorsBadInputSpec {

    @RegisterExtension
    static final JerseyGrizzly RUNTIME = new JerseyGrizzly();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
