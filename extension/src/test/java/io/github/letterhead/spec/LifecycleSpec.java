package io.github.letterhead.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.lifecycle.ByClassApplication;
import io.github.letterhead.spec.lifecycle.ByInstanceApplication;
import io.github.letterhead.spec.lifecycle.ByServiceApplication;
import io.github.letterhead.spec.lifecycle.DirectIgnoredApplication;
import io.github.letterhead.spec.lifecycle.NoServicesApplication;
import io.github.letterhead.spec.lifecycle.TwiceApplication;
import jakarta.ws.rs.core.Application;
import org.junit.jupiter.api.Test;

/** However Letterhead gets into an application, it is there once. */
public abstract class LifecycleSpec extends Spec {

    @Test
    void foundByTheServiceLoader() {
        greetsOnce(ByServiceApplication.class);
    }

    @Test
    void registeredByClassAsWell() {
        greetsOnce(ByClassApplication.class);
    }

    @Test
    void registeredAsAnObjectAsWell() {
        greetsOnce(ByInstanceApplication.class);
    }

    @Test
    void registeredInEveryWayAtOnce() {
        greetsOnce(TwiceApplication.class);
    }

    @Test
    void registeredByHandWithServiceLoadingOff() {
        greetsOnce(NoServicesApplication.class);
    }

    private void greetsOnce(Class<? extends Application> application) {
        Answer plain = wire(application).get("greeting");
        assertThat(plain.status()).as(plain.raw()).isEqualTo(203);
        assertThat(plain.body()).isEqualTo("plain");
        assertThat(plain.values("Greeting")).containsExactly("hello");
        assertThat(plain.cookies()).containsExactly("greeting=hello; Path=/; SameSite=Lax");

        Answer direct = wire(application).get("greeting/direct");
        assertThat(direct.status()).as(direct.raw()).isEqualTo(202);
        assertThat(direct.values("Greeting")).containsExactly("hello");
        assertThat(direct.cookies()).containsExactly("greeting=hello; Path=/; SameSite=Lax");
    }

    @Test
    void applicationsInOneServerHaveTheirOwnSettings() {
        for (int round = 0; round < 3; round++) {
            Answer ignoring = wire(DirectIgnoredApplication.class).get("greeting/direct");
            assertThat(ignoring.status()).as(ignoring.raw()).isEqualTo(202);
            assertThat(ignoring.values("Greeting")).isEmpty();
            assertThat(ignoring.cookies()).isEmpty();
            Answer folding = wire(ByServiceApplication.class).get("greeting/direct");
            assertThat(folding.values("Greeting")).containsExactly("hello");
        }
        assertThat(wire(DirectIgnoredApplication.class).get("greeting").values("Greeting")).containsExactly("hello");
    }
}
