package io.github.letterhead.jerseymoxy;

import io.github.letterhead.providers.MoxySpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyMoxyTest extends MoxySpec {

    @RegisterExtension
    static final JerseyMoxy RUNTIME = new JerseyMoxy();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
