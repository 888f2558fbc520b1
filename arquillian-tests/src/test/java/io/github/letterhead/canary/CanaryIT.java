package io.github.letterhead.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/**
 * Arquillian has swallowed failures before (arquillian-core#504): green servers mean something only if it reports
 * them.
 */
class CanaryIT {

    @Test
    void aFailureIsReported() {
        Events tests = EngineTestKit.engine("junit-jupiter").selectors(selectClass(DeadCanary.class)).execute()
                .testEvents();
        assertThat(tests.started().count()).isEqualTo(2);
        assertThat(tests.failed().count()).isEqualTo(1);
        assertThat(tests.succeeded().count()).isEqualTo(1);
    }
}
