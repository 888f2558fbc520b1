package io.github.letterhead.resteasy;

import io.github.letterhead.spec.ModelCornerSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyModelCornerTest extends ModelCornerSpec {

    @RegisterExtension
    static final RestEasyUndertow RUNTIME = new RestEasyUndertow();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
