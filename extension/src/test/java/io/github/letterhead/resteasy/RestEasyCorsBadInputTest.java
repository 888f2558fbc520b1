package io.github.letterhead.resteasy;

import io.github.letterhead.spec.CorsBadInputSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyCorsBadInputTest extends CorsBadInputSpec {

    @RegisterExtension
    static final RestEasyUndertow RUNTIME = new RestEasyUndertow();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
