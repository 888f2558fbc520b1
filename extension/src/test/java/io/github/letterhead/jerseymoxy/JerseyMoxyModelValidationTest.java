package io.github.letterhead.jerseymoxy;

import io.github.letterhead.spec.ModelValidationSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyMoxyModelValidationTest extends ModelValidationSpec {

    @RegisterExtension
    static final JerseyMoxy RUNTIME = new JerseyMoxy();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
