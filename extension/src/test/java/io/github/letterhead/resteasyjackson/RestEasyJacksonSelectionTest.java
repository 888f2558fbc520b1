package io.github.letterhead.resteasyjackson;

import io.github.letterhead.spec.RuntimeUnderTest;
import io.github.letterhead.spec.SelectionSpec;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyJacksonSelectionTest extends SelectionSpec {

    @RegisterExtension
    static final RestEasyJackson RUNTIME = new RestEasyJackson();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
