package io.github.letterhead.benchmark.resources;

import java.util.ArrayList;
import java.util.List;

/** Ten properties, and four of each of two addresses. A bean: Jersey's filter does not look into records. */
public final class Account {

    /** Six of ten and three of four, as Jersey's parameter and ours have it. */
    public static final String TWO_THIRDS = "id,name,email,active,created,phone,"
            + "addresses.street,addresses.city,addresses.zip";
    public static final String TWO_OF_TEN = "id,name";

    private final long id;
    private final String name;
    private final String email;
    private final String passwordHash;
    private final boolean active;
    private final double balance;
    private final String created;
    private final List<Address> addresses;
    private final String phone;
    private final String note;

    private Account(int i) {
        id = 100_000 + i;
        name = "Customer of Number " + i;
        email = "customer." + i + "@mail.example";
        passwordHash = "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";
        active = i % 3 == 0;
        balance = i * 1.25;
        created = "2026-11-20T12:34:56Z";
        addresses = List.of(new Address(i), new Address(i + 7));
        phone = "+1-555-01" + i % 100;
        note = i % 4 == 0 ? "has \"quotes\" and a longer text to see" : null;
    }

    public static List<Account> some(int count) {
        List<Account> accounts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            accounts.add(new Account(i));
        }
        return accounts;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public boolean isActive() {
        return active;
    }

    public double getBalance() {
        return balance;
    }

    public String getCreated() {
        return created;
    }

    public List<Address> getAddresses() {
        return addresses;
    }

    public String getPhone() {
        return phone;
    }

    public String getNote() {
        return note;
    }

    /** One of two. */
    public static final class Address {

        private final String street;
        private final String city;
        private final String zip;
        private final String country;

        private Address(int i) {
            street = i + " Main Street";
            city = i % 2 == 0 ? "Springfield" : "Z\u00FCrich";
            zip = String.valueOf(10_000 + i % 1_000);
            country = "CH";
        }

        public String getStreet() {
            return street;
        }

        public String getCity() {
            return city;
        }

        public String getZip() {
            return zip;
        }

        public String getCountry() {
            return country;
        }
    }
}
