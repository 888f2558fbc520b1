package io.github.letterhead.weld;

import io.github.letterhead.spec.ModelPeersSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyWeldModelPeersTest extends ModelPeersSpec {

    @RegisterExtension
    static final JerseyWeld RUNTIME = new JerseyWeld();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
