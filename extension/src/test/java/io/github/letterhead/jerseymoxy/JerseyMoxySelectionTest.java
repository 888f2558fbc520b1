package io.github.letterhead.jerseymoxy;

import io.github.letterhead.spec.RuntimeUnderTest;
import io.github.letterhead.spec.SelectionSpec;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyMoxySelectionTest extends SelectionSpec {

    @RegisterExtension
    static final JerseyMoxy RUNTIME = new JerseyMoxy();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
