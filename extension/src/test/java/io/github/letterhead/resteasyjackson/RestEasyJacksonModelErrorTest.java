package io.github.letterhead.resteasyjackson;

import io.github.letterhead.spec.ModelErrorSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyJacksonModelErrorTest extends ModelErrorSpec {

    @RegisterExtension
    static final RestEasyJackson RUNTIME = new RestEasyJackson();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
