package io.github.letterhead.jersey;

import io.github.letterhead.spec.RuntimeUnderTest;
import io.github.letterhead.spec.SharedResponseSpec;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseySharedResponseTest extends SharedResponseSpec {

    @RegisterExtension
    static final JerseyGrizzly RUNTIME = new JerseyGrizzly();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
