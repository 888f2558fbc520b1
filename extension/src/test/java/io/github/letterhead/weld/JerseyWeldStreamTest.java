package io.github.letterhead.weld;

import io.github.letterhead.spec.RuntimeUnderTest;
import io.github.letterhead.spec.StreamSpec;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyWeldStreamTest extends StreamSpec {

    @RegisterExtension
    static final JerseyWeld RUNTIME = new JerseyWeld();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
