package io.github.letterhead.jersey;

import io.github.letterhead.spec.Difference;
import io.github.letterhead.spec.Hk2InjectionSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyHk2InjectionTest extends Hk2InjectionSpec {

    @RegisterExtension
    static final JerseyHk2 RUNTIME = new JerseyHk2(Difference.NO_CDI);

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
