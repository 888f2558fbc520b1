package io.github.letterhead.weld;

import io.github.letterhead.jersey.Hk2Spec;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A CDI container next to HK2: both can provide the response. */
final class JerseyWeldHk2Test extends Hk2Spec {

    @RegisterExtension
    static final JerseyWeld CONTAINER = new JerseyWeld();
}
