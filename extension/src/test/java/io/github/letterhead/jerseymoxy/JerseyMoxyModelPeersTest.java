package io.github.letterhead.jerseymoxy;

import io.github.letterhead.spec.ModelPeersSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyMoxyModelPeersTest extends ModelPeersSpec {

    @RegisterExtension
    static final JerseyMoxy RUNTIME = new JerseyMoxy();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
