package io.github.letterhead.weld;

import io.github.letterhead.spec.CrossOriginSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JerseyWeldCrossOriginTest extends CrossOriginSpec {

    @RegisterExtension
    static final JerseyWeld RUNTIME = new JerseyWeld();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
