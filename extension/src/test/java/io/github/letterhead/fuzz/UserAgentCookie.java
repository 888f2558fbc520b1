package io.github.letterhead.fuzz;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a user agent reads of a Set-Cookie line, by the algorithm of RFC 6265bis, 5.6, which guesses where a server must
 * not. Attributes by their name in lower case, the last of a name; those that it does not know, too.
 */
record UserAgentCookie(String name, String value, Map<String, String> attributes) {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(\\D.*)?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(\\D.*)?");
    private static final Pattern YEAR = Pattern.compile("(\\d{2,4})(\\D.*)?");
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");

    /** Null if it is ignored. */
    static UserAgentCookie of(String line) {
        if (line.chars().anyMatch(c -> c < ' ' && c != '\t' || c == 0x7F)) {
            return null;
        }
        String[] parts = line.split(";", -1);
        int equals = parts[0].indexOf('=');
        String name = equals < 0 ? "" : trimmed(parts[0].substring(0, equals));
        String value = trimmed(parts[0].substring(equals + 1));
        if (name.length() + value.length() > 4_096 || name.isEmpty() && value.isEmpty()) {
            return null;
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            read(parts[i], attributes);
        }
        return new UserAgentCookie(name, value, attributes);
    }

    private static void read(String part, Map<String, String> attributes) {
        int equals = part.indexOf('=');
        String name = trimmed(equals < 0 ? part : part.substring(0, equals)).toLowerCase(Locale.ROOT);
        String value = equals < 0 ? "" : trimmed(part.substring(equals + 1));
        if (value.length() > 1_024) {
            return;
        }
        switch (name) {
            case "expires" -> {
                Long date = date(value);
                if (date != null) {
                    attributes.put(name, date.toString());
                }
            }
            case "max-age" -> {
                if (value.matches("-?[0-9]+")) {
                    attributes.put(name, value);
                }
            }
            case "domain" -> attributes.put(name,
                    (value.startsWith(".") ? value.substring(1) : value).toLowerCase(Locale.ROOT));
            case "path" -> attributes.put(name, value.startsWith("/") ? value : "the default path");
            case "secure", "httponly", "partitioned" -> attributes.put(name, "");
            case "samesite" -> attributes.put(name, value.toLowerCase(Locale.ROOT));
            default -> attributes.put(name, value);
        }
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[ \\t]+|[ \\t]+$", "");
    }

    /** 5.1.1, in seconds; null if it fails. */
    private static Long date(String text) {
        int[] time = null;
        Integer day = null;
        Integer month = null;
        Integer year = null;
        for (String token : text.split("[\\t -/;-@\\[-`{-~]+")) {
            Matcher asTime = TIME.matcher(token);
            String start = token.toLowerCase(Locale.ROOT).substring(0, Math.min(3, token.length()));
            if (time == null && asTime.matches()) {
                time = new int[] {Integer.parseInt(asTime.group(1)), Integer.parseInt(asTime.group(2)),
                    Integer.parseInt(asTime.group(3))};
            } else if (day == null && DAY.matcher(token).matches()) {
                day = number(DAY, token);
            } else if (month == null && MONTHS.contains(start)) {
                month = MONTHS.indexOf(start) + 1;
            } else if (year == null && YEAR.matcher(token).matches()) {
                year = number(YEAR, token);
            }
        }
        if (time == null || day == null || month == null || year == null) {
            return null;
        }
        int full = year >= 70 && year <= 99 ? year + 1900 : year <= 69 ? year + 2000 : year;
        try {
            return full < 1601 ? null : LocalDateTime.of(full, month, day, time[0], time[1], time[2])
                    .toEpochSecond(ZoneOffset.UTC);
        } catch (DateTimeException noSuchDate) {
            return null;
        }
    }

    private static int number(Pattern pattern, String token) {
        Matcher matcher = pattern.matcher(token);
        matcher.matches();
        return Integer.parseInt(matcher.group(1));
    }
}
