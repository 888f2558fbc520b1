package io.github.letterhead.resteasyjackson;

import io.github.letterhead.spec.ModelValidationSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyJacksonModelValidationTest extends ModelValidationSpec {

    @RegisterExtension
    static final RestEasyJackson RUNTIME = new RestEasyJackson();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
