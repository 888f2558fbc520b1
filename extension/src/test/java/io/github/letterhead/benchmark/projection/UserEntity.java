package io.github.letterhead.benchmark.projection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** As a table has it, with what nobody is to see. */
public final class UserEntity {

    private final long id;
    private final String name;
    private final String email;
    private final String passwordHash;
    private final boolean active;
    private final Instant created;
    private final List<AddressEntity> addresses;

    private UserEntity(long id) {
        this.id = id;
        this.name = "User " + id;
        this.email = "user" + id + "@example.org";
        this.passwordHash = "secret";
        this.active = id % 2 == 0;
        this.created = Instant.ofEpochSecond(1_700_000_000 + id);
        this.addresses = new ArrayList<>(List.of(new AddressEntity(2 * id), new AddressEntity(2 * id + 1)));
    }

    public static List<UserEntity> of(int count) {
        return new ArrayList<>(LongStream.range(0, count).mapToObj(UserEntity::new).toList());
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

    public Instant getCreated() {
        return created;
    }

    public List<AddressEntity> getAddresses() {
        return addresses;
    }
}
