package io.github.letterhead.jerseyjackson;

import io.github.letterhead.spec.RuntimeUnderTest;
import io.github.letterhead.spec.SparseFieldsSpec;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyJacksonSparseFieldsTest extends SparseFieldsSpec {

    @RegisterExtension
    static final JerseyJackson RUNTIME = new JerseyJackson();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
