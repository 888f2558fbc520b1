package io.github.letterhead.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1994-11-06T08:49:37Z           | Sun, 06 Nov 1994 08:49:37 GMT
            1970-01-01T00:00:00Z           | Thu, 01 Jan 1970 00:00:00 GMT
            1969-12-31T23:59:59.999999999Z | Wed, 31 Dec 1969 23:59:59 GMT
            2037-01-22T12:00:10.9Z         | Thu, 22 Jan 2037 12:00:10 GMT
            2024-02-29T23:59:59Z           | Thu, 29 Feb 2024 23:59:59 GMT
            0000-01-01T00:00:00Z           | Sat, 01 Jan 0000 00:00:00 GMT
            9999-12-31T23:59:59.999Z       | Fri, 31 Dec 9999 23:59:59 GMT
            """)
    void dateIsWrittenAsImfFixdate(Instant instant, String text) {
        assertThat(HttpDate.format(instant)).isEqualTo(text);
    }

    @Test
    void everyDateIsWhatTheFormatterOfTheJdkWrites() {
        DateTimeFormatter expected = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                .withZone(ZoneOffset.UTC);
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            Instant instant = Instant.ofEpochSecond(random.nextLong(-62_135_596_800L, 253_402_300_800L));

            assertThat(HttpDate.format(instant)).isEqualTo(expected.format(instant));
        }
    }

    @Test
    void noLocaleChangesIt() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab-ca-islamic"));

            assertThat(HttpDate.format(Instant.EPOCH)).isEqualTo("Thu, 01 Jan 1970 00:00:00 GMT");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0001-12-31T23:59:59Z", "+10000-01-01T00:00:00Z", "-1000000000-01-01T00:00:00Z",
        "+1000000000-12-31T23:59:59.999999999Z"})
    void yearOfOtherThanFourDigitsIsRefused(Instant instant) {
        assertThatIllegalArgumentException().isThrownBy(() -> HttpDate.format(instant))
                .withMessageStartingWith("A date in a header has a year from 0000 to 9999")
                .withMessageContaining(instant.toString());
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> HttpDate.format(null)).withMessage("instant");
    }
}
