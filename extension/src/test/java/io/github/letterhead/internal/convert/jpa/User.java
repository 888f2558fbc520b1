package io.github.letterhead.internal.convert.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** Has a secret, and relations that nobody should load by accident. */
@Entity
@Table(name = "users")
public class User {

    @Id
    private long id;
    private String name;
    private String passwordHash;

    @ManyToOne(fetch = FetchType.LAZY)
    private Team team;

    @OneToMany(mappedBy = "buyer")
    private List<Purchase> purchases = new ArrayList<>();

    protected User() {
    }

    User(long id, String name, Team team) {
        this.id = id;
        this.name = name;
        this.passwordHash = "secret";
        this.team = team;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public Team getTeam() {
        return team;
    }

    public List<Purchase> getPurchases() {
        return purchases;
    }
}
