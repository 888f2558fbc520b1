package io.github.letterhead.resteasyjackson;

import io.github.letterhead.spec.ModelPeersSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyJacksonModelPeersTest extends ModelPeersSpec {

    @RegisterExtension
    static final RestEasyJackson RUNTIME = new RestEasyJackson();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
