package io.github.letterhead.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The users in the database. What is handed out is detached: the transaction is over. */
@ApplicationScoped
public class Users {

    @Inject
    Database database;

    public Page<User> page(int skipped, int limit) {
        return database.inTransaction(entities -> {
            List<User> items = entities.createQuery("select u from User u order by u.name, u.id", User.class)
                    .setFirstResult(skipped)
                    .setMaxResults(limit)
                    .getResultList();
            long total = entities.createQuery("select count(u) from User u", Long.class).getSingleResult();
            return new Page<>(items, total);
        });
    }

    public Optional<User> find(long id) {
        return database.inTransaction(entities -> Optional.ofNullable(entities.find(User.class, id)));
    }

    /** The orders come along. */
    public Optional<User> findWithOrders(long id) {
        return database.inTransaction(entities -> entities
                .createQuery("select distinct u from User u left join fetch u.orders where u.id = :id", User.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst());
    }

    public User register(String name, String email, String passwordHash) {
        return database.inTransaction(entities -> {
            User user = new User();
            user.setName(name);
            user.setEmail(email);
            user.setPasswordHash(passwordHash);
            user.getRoles().add("customer");
            entities.persist(user);
            return user;
        });
    }

    /** Says no, by {@code false}, to a user that is not there. */
    public boolean remove(long id) {
        return database.inTransaction(entities -> {
            User stored = entities.find(User.class, id);
            if (stored == null) {
                return false;
            }
            entities.remove(stored);
            return true;
        });
    }
}
