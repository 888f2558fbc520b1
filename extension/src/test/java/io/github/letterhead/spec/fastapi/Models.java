package io.github.letterhead.spec.fastapi;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Twins of the classes that the recorded endpoints return, and of those that they declare. */
public final class Models {

    private Models() {
    }

    /** What must not be sent. */
    static DbUser dbUser() {
        return new DbUser();
    }

    public record BaseUser(String name) {
    }

    /** Yasson asks the class of what is null. */
    @JsonbNillable
    public record User(String name, String surname) {
    }

    /** The same as a bean, since a record has no subclass. */
    public static class UserBean {

        public String name = "John";
        public String surname = "Doe";
    }

    /** Its subclass. */
    public static class DbUser extends UserBean {

        @JsonbProperty("password_hash")
        public String passwordHash = "secret";
    }

    /** No relative of User. */
    public record Other(String name, String surname, int extra) {
    }

    /** Has no declared properties but its fields. */
    public static class Plain {

        public String name = "obj";
        public String surname = "attr";
        @JsonbProperty("password_hash")
        public String passwordHash = "secret";
    }

    public record Pet(String name, User owner) {
    }

    public record PetDb(String name, DbUser owner) {
    }

    /** With defaults, so a bean. */
    @JsonbNillable
    public static class Item {

        public String name;
        public double price = 0.5;
        public List<String> tags = List.of();
        public User owner;
    }

    public record Deep(String foo, String bar) {

        static Deep deep() {
            return new Deep("f", "b");
        }
    }

    public record Wide(String name, int age, Deep ref, List<Deep> refs) {

        static Wide wide() {
            return new Wide("n", 3, Deep.deep(), List.of(Deep.deep(), Deep.deep()));
        }
    }

    @JsonbNillable
    public static class Defaults {

        public String w;
        public String x;
        public String y = "y";
        public String z = "z";
    }

    public static class Aliased {

        @JsonbProperty("fullName")
        public String name = "n";
    }

    @JsonbNillable
    public static class Data {

        public String name;
        public LocalDateTime when;
        public Double price;
    }

    public enum Color { r }

    /** One of each kind. */
    public static class Scalars {

        @JsonbProperty("dt_utc")
        public OffsetDateTime dtUtc = OffsetDateTime.parse("2024-01-02T03:04:05Z");
        @JsonbProperty("dt_naive")
        public LocalDateTime dtNaive = LocalDateTime.parse("2024-01-02T03:04:05.006");
        public LocalDate d = LocalDate.parse("2024-01-02");
        public Duration delta = Duration.parse("PT1H1S");
        public BigDecimal dec = new BigDecimal("1.10");
        @JsonbProperty("dec_int")
        public BigDecimal decInt = new BigDecimal("10");
        public UUID uid = UUID.fromString("00000000-0000-0000-0000-000000000001");
        public Color color = Color.r;
        public String by = "abc";
        public List<Integer> st = List.of(1);
        public List<Object> tup = List.of(1, "a");
        public double fl = 1.0;
        public long big = 1152921504606846976L;
        public String text = "caf\u00e9 \u20ac <&>";
    }
}
