package io.github.letterhead.internal.syntax;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;

/** The IMF-fixdate of RFC 9110, 5.6.7, written by hand: no locale, time zone or JDK release changes a letter of it. */
public final class HttpDate {

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final int LENGTH = "Sun, 06 Nov 1994 08:49:37 GMT".length();
    private static final String DAYS = "MonTueWedThuFriSatSun";
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private HttpDate() {
    }

    /** Parts of a second are dropped. A year that does not have four digits is refused. */
    public static String format(Instant instant) {
        return format(null, instant);
    }

    /** A refusal names the header, unless it is null. */
    public static String format(String header, Instant instant) {
        Objects.requireNonNull(instant, "instant");
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            String what = header == null ? "A date" : "Header '" + Refusal.shortened(header) + "': a date";
            throw Refusal.of(what, "in a header has a year from 0000 to 9999 (RFC 9110, 5.6.7), not as in "
                    + instant + ": choose a nearer one");
        }
        LocalDateTime utc = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(LENGTH);
        int day = 3 * (utc.getDayOfWeek().getValue() - 1);
        text.append(DAYS, day, day + 3).append(", ");
        twoDigits(text, utc.getDayOfMonth()).append(' ');
        int month = 3 * (utc.getMonthValue() - 1);
        text.append(MONTHS, month, month + 3).append(' ');
        twoDigits(text, utc.getYear() / 100);
        twoDigits(text, utc.getYear() % 100).append(' ');
        twoDigits(text, utc.getHour()).append(':');
        twoDigits(text, utc.getMinute()).append(':');
        twoDigits(text, utc.getSecond()).append(" GMT");
        return text.toString();
    }

    private static StringBuilder twoDigits(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
