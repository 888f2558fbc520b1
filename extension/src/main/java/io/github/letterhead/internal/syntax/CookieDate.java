package io.github.letterhead.internal.syntax;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * RFC 6265bis, 4.1.2.1: Expires. Years before 1601 are no date to user agents (5.1.1), later ones than 9999 have no
 * text. Read in the three forms of RFC 9110, 5.6.7; a year of two digits means what user agents make of it in a cookie
 * (5.1.1), which needs no clock.
 */
public final class CookieDate {

    private static final Instant FIRST = Instant.parse("1601-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static final String DAY = "(?<day>Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
    private static final String LONG_DAY = "(?<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String MONTH = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
    private static final String TIME = "(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(DAY + ", (?<date>[0-9]{2}) " + MONTH + " (?<year>[0-9]{4}) " + TIME + " GMT"),
            Pattern.compile(LONG_DAY + ", (?<date>[0-9]{2})-" + MONTH + "-(?<year>[0-9]{2}) " + TIME + " GMT"),
            Pattern.compile(DAY + " " + MONTH + " (?<date>[0-9]{2}| [0-9]) " + TIME + " (?<year>[0-9]{4})"));

    private CookieDate() {
    }

    /** Parts of a second are dropped. */
    public static Instant check(String cookie, Instant expires) {
        Objects.requireNonNull(expires, "expires");
        if (expires.isBefore(FIRST) || expires.isAfter(LAST)) {
            throw Refusal.of(Refusal.cookie(cookie, "Expires"), "has a year from 1601 to 9999 (RFC 6265bis, 5.1.1), "
                    + "not as in " + expires + ": choose a date within");
        }
        return expires.truncatedTo(ChronoUnit.SECONDS);
    }

    static Instant parse(String cookie, String text) {
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(text);
            if (found.matches()) {
                return check(cookie, instant(cookie, found));
            }
        }
        throw Refusal.of(Refusal.cookie(cookie, "Expires"),
                "is no HTTP-date (RFC 9110, 5.6.7): write it as in 'Sun, 06 Nov 1994 08:49:37 GMT'");
    }

    private static Instant instant(String cookie, Matcher found) {
        try {
            LocalDateTime date = LocalDateTime.of(year(found.group("year")),
                    MONTHS.indexOf(found.group("month")) + 1, number(found, "date"),
                    number(found, "hour"), number(found, "minute"), number(found, "second"));
            int day = DAYS.indexOf(found.group("day").substring(0, 3)) + 1;
            if (date.getDayOfWeek().getValue() == day) {
                return date.toInstant(ZoneOffset.UTC);
            }
        } catch (DateTimeException noSuchDate) {
            throw new IllegalArgumentException(Refusal.cookie(cookie, "Expires is a date or time that does not exist: ")
                    + noSuchDate.getMessage(), noSuchDate);
        }
        throw Refusal.of(Refusal.cookie(cookie, "Expires"), "names another day of the week than its date has: "
                + "correct one of them");
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group).strip());
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < 70 ? 2000 + year : 1900 + year;
    }
}
