package io.github.letterhead.spec.model;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSeeAlso;
import jakarta.xml.bind.annotation.XmlType;
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
    @XmlSeeAlso(Admin.class)
    @XmlType(factoryClass = NeverMade.class, factoryMethod = "make")
    public static class User {

        private final long id;
        private final String name;
        private final Address address;

        public User(long id, String name, Address address) {
            this.id = id;
            this.name = name;
            this.address = address;
        }

        @XmlElement
        public long getId() {
            return id;
        }

        @XmlElement
        public String getName() {
            return name;
        }

        @XmlElement
        public Address getAddress() {
            return address;
        }

        @XmlElement
        public String getPasswordHash() {
            return SECRET;
        }

        public Map<String, String> getTokens() {
            return Map.of("session", SECRET);
        }
    }

    /** Has more to hide. */
    @XmlType(factoryClass = NeverMade.class, factoryMethod = "make")
    public static class Admin extends User {

        public Admin(long id, String name, Address address) {
            super(id, name, address);
        }

        public String getRecoveryCode() {
            return SECRET;
        }
    }

    /** Street and number are nobody's business. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(factoryClass = NeverMade.class, factoryMethod = "make")
    public record Address(String street, String city, String zip) {
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(factoryClass = NeverMade.class, factoryMethod = "make")
    public record UserOut(long id, String name) {
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(factoryClass = NeverMade.class, factoryMethod = "make")
    public record UserWithAddress(long id, String name, AddressOut address) {
    }

    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(factoryClass = NeverMade.class, factoryMethod = "make")
    public record AddressOut(String city, String zip) {
    }

    /** A generic wrapper. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(factoryClass = NeverMade.class, factoryMethod = "make")
    public record Page<T>(List<T> items, int total) {
    }

    /** Wants what no user has. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(factoryClass = NeverMade.class, factoryMethod = "make")
    public record UserWithPhone(long id, String phone) {
    }

    /** What an error tells. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(factoryClass = NeverMade.class, factoryMethod = "make")
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
