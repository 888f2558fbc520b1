package io.github.letterhead.resteasyweld;

import io.github.letterhead.spec.RuntimeUnderTest;
import io.github.letterhead.spec.StreamSpec;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RestEasyWeldStreamTest extends StreamSpec {

    @RegisterExtension
    static final RestEasyWeld RUNTIME = new RestEasyWeld();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
