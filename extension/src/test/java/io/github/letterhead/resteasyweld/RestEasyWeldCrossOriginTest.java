package io.github.letterhead.resteasyweld;

import io.github.letterhead.spec.CrossOriginSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyWeldCrossOriginTest extends CrossOriginSpec {

    @RegisterExtension
    static final RestEasyWeld RUNTIME = new RestEasyWeld();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
