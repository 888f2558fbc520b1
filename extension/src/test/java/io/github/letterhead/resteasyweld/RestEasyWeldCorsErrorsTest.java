package io.github.letterhead.resteasyweld;

import io.github.letterhead.spec.CorsErrorsSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyWeldCorsErrorsTest extends CorsErrorsSpec {

    @RegisterExtension
    static final RestEasyWeld RUNTIME = new RestEasyWeld();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
