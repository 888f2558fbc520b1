package io.github.letterhead.internal.convert.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** A database with one user of one team and two purchases. */
final class Shop implements AutoCloseable {

    private final EntityManagerFactory factory;

    private Shop(EntityManagerFactory factory) {
        this.factory = factory;
    }

    static Shop of(Class<?> provider) {
        Shop shop = new Shop(Persistence.createEntityManagerFactory("entities", Map.of(
                "jakarta.persistence.provider", provider.getName(),
                "jakarta.persistence.jdbc.url", "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")));
        shop.inSession(entities -> {
            entities.getTransaction().begin();
            Team team = new Team(1, "core");
            User user = new User(7, "ada", team);
            entities.persist(team);
            entities.persist(user);
            entities.persist(new Purchase(1, new BigDecimal("1.50"), user));
            entities.persist(new Purchase(2, new BigDecimal("2.50"), user));
            entities.getTransaction().commit();
            return user;
        });
        shop.factory.getCache().evictAll();
        return shop;
    }

    EntityManagerFactory factory() {
        return factory;
    }

    /** The session is closed when the result comes back. */
    <T> T inSession(Function<EntityManager, T> work) {
        EntityManager entities = factory.createEntityManager();
        try {
            return work.apply(entities);
        } finally {
            entities.close();
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
