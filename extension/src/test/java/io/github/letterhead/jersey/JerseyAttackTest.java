package io.github.letterhead.jersey;

import io.github.letterhead.spec.AttackSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyAttackTest extends AttackSpec {

    @RegisterExtension
    static final JerseyGrizzly RUNTIME = new JerseyGrizzly();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
