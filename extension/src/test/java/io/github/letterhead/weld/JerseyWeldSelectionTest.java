package io.github.letterhead.weld;

import io.github.letterhead.spec.RuntimeUnderTest;
import io.github.letterhead.spec.SelectionSpec;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyWeldSelectionTest extends SelectionSpec {

    @RegisterExtension
    static final JerseyWeld RUNTIME = new JerseyWeld();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
