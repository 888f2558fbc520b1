package io.github.letterhead.resteasyweld;

import io.github.letterhead.spec.ModelErrorSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyWeldModelErrorTest extends ModelErrorSpec {

    @RegisterExtension
    static final RestEasyWeld RUNTIME = new RestEasyWeld();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
