package io.github.letterhead.resteasy;

import io.github.letterhead.spec.RuntimeUnderTest;
import io.github.letterhead.spec.StreamSpec;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyStreamTest extends StreamSpec {

    @RegisterExtension
    static final RestEasyUndertow RUNTIME = new RestEasyUndertow();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
