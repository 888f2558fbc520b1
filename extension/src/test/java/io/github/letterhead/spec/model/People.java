package io.github.letterhead.spec.model;

import java.util.List;
import java.util.Map;

/** Who is in the database of the suite, with what must not leave it, and what may be told of them. */
public final class People {

    /** Stands in nothing that may leave the server. */
    public static final String SECRET = "$2a$10$secret";

    private People() {
    }

    public static User ann() {
        return new User(1, "Ann", new Address("Main Street 1", "Rome", "00100"));
    }

    public static User bob() {
        return new Admin(2, "Bob", new Address("Side Street 2", "Pisa", "56100"));
    }

    public static List<User> all() {
        return List.of(ann(), bob());
    }

    /** As a database knows it. */
    public static class User {

        private final long id;
        private final String name;
        private final Address address;

        public User(long id, String name, Address address) {
            this.id = id;
            this.name = name;
            this.address = address;
        }

        public long getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        public Address getAddress() {
            return address;
        }

        public String getPasswordHash() {
            return SECRET;
        }

        public Map<String, String> getTokens() {
            return Map.of("session", SECRET);
        }
    }

    /** Has more to hide. */
    public static class Admin extends User {

        public Admin(long id, String name, Address address) {
            super(id, name, address);
        }

        public String getRecoveryCode() {
            return SECRET;
        }
    }

    /** Street and number are nobody's business. */
    public record Address(String street, String city, String zip) {
    }

    public record UserOut(long id, String name) {
    }

    public record UserWithAddress(long id, String name, AddressOut address) {
    }

    public record AddressOut(String city, String zip) {
    }

    /** A generic wrapper. */
    public record Page<T>(List<T> items, int total) {
    }

    /** Wants what no user has. */
    public record UserWithPhone(long id, String phone) {
    }

    /** What an error tells. */
    public record Problem(String title, String detail) {
    }

    /** A model that is a bean, and has subclasses. */
    public static class PersonOut {

        private String name;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    /** What a method may return where {@link PersonOut} is declared. */
    public static class Person extends PersonOut {

        private String password = SECRET;

        public static Person named(String name) {
            Person person = new Person();
            person.setName(name);
            return person;
        }

        public String getPassword() {
            return password;
        }

        public void setPassword(String password) {
            this.password = password;
        }
    }
}
