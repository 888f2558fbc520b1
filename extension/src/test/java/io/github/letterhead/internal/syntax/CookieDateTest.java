package io.github.letterhead.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CookieDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sun, 06 Nov 1994 08:49:37 GMT     | 1994-11-06T08:49:37Z
            Sunday, 06-Nov-94 08:49:37 GMT    | 1994-11-06T08:49:37Z
            Sun Nov  6 08:49:37 1994          | 1994-11-06T08:49:37Z
            Wed Nov 16 08:49:37 1994          | 1994-11-16T08:49:37Z
            Thursday, 01-Jan-70 00:00:00 GMT  | 1970-01-01T00:00:00Z
            Tuesday, 31-Dec-69 23:59:59 GMT   | 2069-12-31T23:59:59Z
            Friday, 31-Dec-99 23:59:59 GMT    | 1999-12-31T23:59:59Z
            Saturday, 01-Jan-00 00:00:00 GMT  | 2000-01-01T00:00:00Z
            Wednesday, 03-Jan-01 00:00:00 GMT | 2001-01-03T00:00:00Z
            Mon, 01 Jan 1601 00:00:00 GMT     | 1601-01-01T00:00:00Z
            Fri, 31 Dec 9999 23:59:59 GMT     | 9999-12-31T23:59:59Z
            Thu, 29 Feb 2024 00:00:00 GMT     | 2024-02-29T00:00:00Z
            """)
    void threeFormsOfHttpDateAreRead(String text, Instant instant) {
        assertThat(CookieDate.parse("sid", text)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "tomorrow", "Sun, 06-Nov-1994 08:49:37 GMT", "Sun, 6 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 Nov 1994 08:49:37", "sun, 06 nov 1994 08:49:37 gmt",
        "Sun, 06 Nov 1994 08:49 GMT", "1994-11-06T08:49:37Z", "Sun, 06 Nov 11994 08:49:37 GMT",
        "Sun Nov 6 08:49:37 1994", "xSun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMTx",
        "Sun, 0\u0666 Nov 1994 08:49:37 GMT"})
    void otherTextIsNoDate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CookieDate.parse("sid", text))
                .withMessageStartingWith("Set-Cookie 'sid': Expires is no HTTP-date")
                .withMessageEndingWith("write it as in 'Sun, 06 Nov 1994 08:49:37 GMT'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thu, 30 Feb 2023 00:00:00 GMT", "Wed, 29 Feb 2023 00:00:00 GMT",
        "Sun, 00 Nov 1994 08:49:37 GMT", "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
        "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 Nov 1994 08:49:60 GMT", "Sun Nov  0 08:49:37 1994"})
    void dateThatDoesNotExistIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CookieDate.parse("sid", text))
                .withMessageStartingWith("Set-Cookie 'sid': Expires is a date or time that does not exist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mon, 06 Nov 1994 08:49:37 GMT", "Monday, 06-Nov-94 08:49:37 GMT",
        "Mon Nov  6 08:49:37 1994"})
    void wrongDayOfTheWeekIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CookieDate.parse("sid", text))
                .withMessageStartingWith("Set-Cookie 'sid': Expires names another day of the week");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sun, 31 Dec 1600 23:59:59 GMT", "Sat, 01 Jan 0000 00:00:00 GMT"})
    void dateBefore1601IsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CookieDate.parse("sid", text))
                .withMessageStartingWith("Set-Cookie 'sid': Expires has a year from 1601 to 9999");
    }
}
