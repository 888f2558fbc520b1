package io.github.letterhead.weld;

import io.github.letterhead.spec.CorsErrorsSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyWeldCorsErrorsTest extends CorsErrorsSpec {

    @RegisterExtension
    static final JerseyWeld RUNTIME = new JerseyWeld();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
