package io.github.letterhead.resteasy;

import io.github.letterhead.spec.ModelSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyModelTest extends ModelSpec {

    @RegisterExtension
    static final RestEasyUndertow RUNTIME = new RestEasyUndertow();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
