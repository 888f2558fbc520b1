package io.github.letterhead.resteasy;

import io.github.letterhead.spec.CorsErrorsSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyCorsErrorsTest extends CorsErrorsSpec {

    @RegisterExtension
    static final RestEasyUndertow RUNTIME = new RestEasyUndertow();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
