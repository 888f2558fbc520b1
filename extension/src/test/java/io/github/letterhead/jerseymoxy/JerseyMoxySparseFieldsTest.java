package io.github.letterhead.jerseymoxy;

import io.github.letterhead.spec.RuntimeUnderTest;
import io.github.letterhead.spec.SparseFieldsSpec;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyMoxySparseFieldsTest extends SparseFieldsSpec {

    @RegisterExtension
    static final JerseyMoxy RUNTIME = new JerseyMoxy();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
