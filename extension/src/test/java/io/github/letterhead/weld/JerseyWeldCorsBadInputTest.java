package io.github.letterhead.weld;

import io.github.letterhead.spec.CorsBadInputSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyWeldCorsBadInputTest extends CorsBadInputSpec {

    @RegisterExtension
    static final JerseyWeld RUNTIME = new JerseyWeld();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
