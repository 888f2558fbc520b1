package io.github.letterhead.resteasyweld;

import io.github.letterhead.spec.AttackSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyWeldAttackTest extends AttackSpec {

    @RegisterExtension
    static final RestEasyWeld RUNTIME = new RestEasyWeld();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
