package io.github.letterhead.internal.convert;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Text as what it denotes, and back: enums by their name, java.time by ISO 8601, UUID, URI. */
final class Texts {

    private static final Map<Class<?>, Function<String, Object>> FROM = Map.ofEntries(
            Map.entry(Duration.class, Duration::parse),
            Map.entry(Instant.class, Texts::instant),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalDateTime.class, LocalDateTime::parse),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(MonthDay.class, MonthDay::parse),
            Map.entry(OffsetDateTime.class, OffsetDateTime::parse),
            Map.entry(OffsetTime.class, OffsetTime::parse),
            Map.entry(Period.class, Period::parse),
            Map.entry(URI.class, Texts::uri),
            Map.entry(UUID.class, Texts::uuid),
            Map.entry(Year.class, Year::parse),
            Map.entry(YearMonth.class, YearMonth::parse),
            Map.entry(ZoneId.class, ZoneId::of),
            Map.entry(ZoneOffset.class, ZoneOffset::of),
            Map.entry(ZonedDateTime.class, ZonedDateTime::parse));

    private Texts() {
    }

    static boolean has(Class<?> type) {
        return type == String.class || type.isEnum() || FROM.containsKey(type);
    }

    /** The conversion, null where there is none; it gives null where the text denotes no such value. */
    static Function<Object, Object> conversion(Class<?> from, Class<?> to) {
        if (to == String.class) {
            return writer(from);
        } else if (from != String.class) {
            return null;
        } else if (to.isEnum()) {
            return text -> constant(to, (String) text);
        }
        Function<String, Object> reader = FROM.get(to);
        return reader == null ? null : text -> read(reader, (String) text);
    }

    private static Function<Object, Object> writer(Class<?> from) {
        if (Enum.class.isAssignableFrom(from)) {
            return constant -> ((Enum<?>) constant).name();
        }
        return FROM.containsKey(from) || ZoneId.class.isAssignableFrom(from) ? Object::toString : null;
    }

    private static Object constant(Class<?> type, String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    private static Object read(Function<String, Object> reader, String text) {
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** With another offset than Z it would lose it. */
    private static Object instant(String text) {
        return text.endsWith("Z") || text.endsWith("z") ? Instant.parse(text) : null;
    }

    private static Object uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException none) {
            return null;
        }
    }

    /** The JDK also reads 1-1-1-1-1, and forgets digits that are too many. */
    private static Object uuid(String text) {
        UUID uuid = UUID.fromString(text);
        return uuid.toString().equalsIgnoreCase(text) ? uuid : null;
    }
}
