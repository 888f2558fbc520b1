package io.github.letterhead.internal.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FieldTextTest {

    private static final Instant TIME = Instant.parse("1994-11-06T08:49:37Z");

    @Test
    void everyPointInTimeIsAnHttpDate() {
        String date = "Sun, 06 Nov 1994 08:49:37 GMT";
        assertThat(FieldText.of("X-Time", TIME)).isEqualTo(date);
        assertThat(FieldText.of("X-Time", Date.from(TIME))).isEqualTo(date);
        assertThat(FieldText.of("X-Time", TIME.atZone(ZoneId.of("Asia/Tokyo")))).isEqualTo(date);
        assertThat(FieldText.of("X-Time", TIME.atOffset(ZoneOffset.ofHours(-5)))).isEqualTo(date);
    }

    @Test
    void whatTheRuntimeHasADelegateForIsWrittenByIt() {
        CacheControl cache = new CacheControl();
        cache.setMaxAge(5);
        assertThat(FieldText.of("Cache-Control", cache)).contains("max-age=5");
        assertThat(FieldText.of("Content-Type", MediaType.TEXT_HTML_TYPE)).isEqualTo("text/html");
        assertThat(FieldText.of("Content-Language", Locale.CANADA_FRENCH)).isEqualTo("fr-CA");
    }

    @Test
    void anythingElseIsItsOwnText() {
        UUID id = new UUID(1, 2);
        assertThat(FieldText.of("X-Id", id)).isEqualTo(id.toString());
        assertThat(FieldText.of("X-True", true)).isEqualTo("true");
    }

    /** Has no text. */
    static final class Mute {

        @Override
        public String toString() {
            return null;
        }
    }

    @Test
    void aValueWithoutTextIsNamedByItsType() {
        assertThatNullPointerException().isThrownBy(() -> FieldText.of("X-Mute", new Mute()))
                .withMessage("text of a value of " + Mute.class.getName());
    }
}
