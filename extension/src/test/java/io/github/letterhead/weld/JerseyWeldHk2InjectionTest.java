package io.github.letterhead.weld;

import io.github.letterhead.jersey.JerseyHk2;
import io.github.letterhead.spec.Hk2InjectionSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A CDI container next to HK2: both can provide the response. */
final class JerseyWeldHk2InjectionTest extends Hk2InjectionSpec {

    @Order(1)
    @RegisterExtension
    static final JerseyWeld CONTAINER = new JerseyWeld();

    @Order(2)
    @RegisterExtension
    static final JerseyHk2 RUNTIME = new JerseyHk2();

    @Override
    protected RuntimeUnderTest runtime() {
        return RUNTIME;
    }
}
