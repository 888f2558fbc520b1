package io.github.letterhead.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.late.cdi.FarewellApplication;
import org.junit.jupiter.api.Test;

/** A request-scoped bean outlives the answer: what it writes when it is destroyed is refused, not lost. */
public abstract class CdiLateWritesSpec extends Spec {

    @Test
    void writeInPreDestroyIsRefused() {
        Answer answer = wire(FarewellApplication.class).get("farewell?token=used&early=true");
        assertThat(answer.values("X-Early")).as(answer.raw()).containsExactly("used");
        assertRefused("used", answer);
    }

    @Test
    void firstUseInPreDestroyIsRefused() {
        assertRefused("unused", wire(FarewellApplication.class).get("farewell?token=unused&early=false"));
    }

    private void assertRefused(String token, Answer answer) {
        assertThat(answer.body()).isEqualTo("hello");
        assertThat(answer.values("X-Late")).isEmpty();
        assertThat(wire(FarewellApplication.class).get("farewell/outcome?token=" + token).body())
                .startsWith("IllegalStateException: ");
    }
}
