package io.github.letterhead.internal.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void withoutPropertiesAllIsAsTheDefaultsSay() {
        assertThat(Settings.of(Map.of("other", 1, "letterhead.cors.any", 2)))
                .isEqualTo(new Settings(false, false, false));
        assertThat(Settings.of(Map.of("letterhead.direct", "fold", "letterhead.errors", "always",
                "letterhead.unmapped", "runtime"))).isEqualTo(new Settings(false, false, false));
    }

    @Test
    void eachPropertyChangesItsOwn() {
        assertThat(Settings.of(Map.of("letterhead.direct", "ignore"))).isEqualTo(new Settings(true, false, false));
        assertThat(Settings.of(Map.of("letterhead.errors", "fold"))).isEqualTo(new Settings(false, true, false));
        assertThat(Settings.of(Map.of("letterhead.unmapped", "container"))).isEqualTo(new Settings(false, false, true));
    }

    @Test
    void aMisspeltKeyIsRefusedWithTheRightOnes() {
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.of(Map.of("letterhead.dirct", "fold")))
                .withMessageContaining("'letterhead.dirct'")
                .withMessageContaining("[letterhead.direct, letterhead.errors, letterhead.unmapped]");
    }

    @Test
    void aWrongValueIsRefusedWithTheRightOnes() {
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.of(Map.of("letterhead.errors", "allways")))
                .withMessage("Property 'letterhead.errors' has the value 'allways'; it can be one of [always, fold]");
        assertThatIllegalArgumentException().isThrownBy(() -> Settings.of(Map.of("letterhead.direct", true)))
                .withMessage("Property 'letterhead.direct' has the value 'true'; it can be one of [fold, ignore]");
    }
}
