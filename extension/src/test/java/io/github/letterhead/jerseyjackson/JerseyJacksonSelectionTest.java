package io.github.letterhead.jerseyjackson;

import io.github.letterhead.spec.RuntimeUnderTest;
import io.github.letterhead.spec.SelectionSpec;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyJacksonSelectionTest extends SelectionSpec {

    @RegisterExtension
    static final JerseyJackson RUNTIME = new JerseyJackson();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
