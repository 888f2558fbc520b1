package io.github.letterhead.resteasy;

import io.github.letterhead.spec.RuntimeUnderTest;
import io.github.letterhead.spec.SparseFieldsSpec;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasySparseFieldsTest extends SparseFieldsSpec {

    @RegisterExtension
    static final RestEasyUndertow RUNTIME = new RestEasyUndertow();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
