package io.github.letterhead.resteasy;

import io.github.letterhead.spec.ModelPeersSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyModelPeersTest extends ModelPeersSpec {

    @RegisterExtension
    static final RestEasyUndertow RUNTIME = new RestEasyUndertow();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
