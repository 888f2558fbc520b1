package io.github.letterhead.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.spec.late.cdi.FarewellApplication;
import io.github.letterhead.spec.late.cdi.LateUserApplication;
import io.github.letterhead.spec.late.cdi.LateUserIgnoredApplication;
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

    /** A bean belongs to all applications of its deployment. */
    @Test
    void firstUseInAFilterFollowsTheSettingsOfTheApplicationThatServes() {
        for (int round = 0; round < 3; round++) {
            Answer ignored = wire(LateUserIgnoredApplication.class).get("late-user");
            assertThat(ignored.status()).as(ignored.raw()).isEqualTo(202);
            assertThat(ignored.values("X-Filter")).isEmpty();
            Answer folded = wire(LateUserApplication.class).get("late-user");
            assertThat(folded.status()).as(folded.raw()).isEqualTo(202);
            assertThat(folded.values("X-Filter")).containsExactly("1");
        }
    }

    private void assertRefused(String token, Answer answer) {
        assertThat(answer.body()).isEqualTo("hello");
        assertThat(answer.values("X-Late")).isEmpty();
        assertThat(wire(FarewellApplication.class).get("farewell/outcome?token=" + token).body())
                .startsWith("IllegalStateException: ");
    }
}
