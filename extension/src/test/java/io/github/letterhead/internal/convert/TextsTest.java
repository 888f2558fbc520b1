package io.github.letterhead.internal.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.StandardOpenOption;
import java.time.DayOfWeek;
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
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    static List<Arguments> values() {
        return List.of(
                Arguments.of("FRIDAY", DayOfWeek.FRIDAY, DayOfWeek.class),
                Arguments.of("READ", StandardOpenOption.READ, StandardOpenOption.class),
                Arguments.of("SECONDS", TimeUnit.SECONDS, TimeUnit.class),
                Arguments.of("PT1H30M", Duration.ofMinutes(90), Duration.class),
                Arguments.of("2024-02-29T12:00:00.500Z", Instant.ofEpochSecond(1709208000, 500_000_000), Instant.class),
                Arguments.of("2024-02-29", LocalDate.of(2024, 2, 29), LocalDate.class),
                Arguments.of("2024-02-29T01:02:03", LocalDateTime.of(2024, 2, 29, 1, 2, 3), LocalDateTime.class),
                Arguments.of("01:02:03", LocalTime.of(1, 2, 3), LocalTime.class),
                Arguments.of("--02-29", MonthDay.of(2, 29), MonthDay.class),
                Arguments.of("2024-02-29T01:02:03+01:00", OffsetDateTime.parse("2024-02-29T01:02:03+01:00"),
                        OffsetDateTime.class),
                Arguments.of("01:02:03+01:00", OffsetTime.parse("01:02:03+01:00"), OffsetTime.class),
                Arguments.of("P1Y2M3D", Period.of(1, 2, 3), Period.class),
                Arguments.of("2024", Year.of(2024), Year.class),
                Arguments.of("2024-02", YearMonth.of(2024, 2), YearMonth.class),
                Arguments.of("Europe/Berlin", ZoneId.of("Europe/Berlin"), ZoneId.class),
                Arguments.of("+01:00", ZoneOffset.ofHours(1), ZoneOffset.class),
                Arguments.of("2024-02-29T01:02:03+01:00[Europe/Berlin]",
                        ZonedDateTime.parse("2024-02-29T01:02:03+01:00[Europe/Berlin]"), ZonedDateTime.class),
                Arguments.of("https://example.org/a?b#c", URI.create("https://example.org/a?b#c"), URI.class),
                Arguments.of("00000000-0000-0001-0000-000000000002", new UUID(1, 2), UUID.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("values")
    void textAndWhatItDenotesConvertBothWays(String text, Object value, Class<?> type) {
        assertThat(Texts.conversion(String.class, type).apply(text)).isEqualTo(value);
        assertThat(Texts.conversion(value.getClass(), String.class).apply(value)).isEqualTo(text);
    }

    static List<Arguments> nonsense() {
        return List.of(
                Arguments.of("friday", DayOfWeek.class),
                Arguments.of("2024-02-30", LocalDate.class),
                Arguments.of("2024-02-29T12:00:00+01:00", Instant.class),
                Arguments.of("", Instant.class),
                Arguments.of("1-1-1-1-1", UUID.class),
                Arguments.of("not a uuid", UUID.class),
                Arguments.of("a b", URI.class),
                Arguments.of("Nowhere/Never", ZoneId.class),
                Arguments.of("1 hour", Duration.class));
    }

    @ParameterizedTest(name = "{0} is no {1}")
    @MethodSource("nonsense")
    void textThatDenotesNothingOrMoreDoesNotConvert(String text, Class<?> type) {
        assertThat(Texts.conversion(String.class, type).apply(text)).isNull();
    }

    @Test
    void nothingElseConverts() {
        assertThat(Texts.conversion(Integer.class, String.class)).isNull();
        assertThat(Texts.conversion(Boolean.class, String.class)).isNull();
        assertThat(Texts.conversion(Character.class, String.class)).isNull();
        assertThat(Texts.conversion(Date.class, String.class)).isNull();
        assertThat(Texts.conversion(String.class, Integer.class)).isNull();
        assertThat(Texts.conversion(String.class, Boolean.class)).isNull();
        assertThat(Texts.conversion(String.class, Date.class)).isNull();
        assertThat(Texts.conversion(TimeUnit.class, DayOfWeek.class)).isNull();
        assertThat(Texts.conversion(LocalDate.class, LocalDateTime.class)).isNull();
    }
}
