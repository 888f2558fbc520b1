package io.github.letterhead.demo;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Outside a server: the same persistence unit over H2 in memory, one database for each instance. */
public final class LocalDatabase implements Database, AutoCloseable {

    private final EntityManagerFactory factory = Persistence.createEntityManagerFactory("demo", Map.of(
            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
            "jakarta.persistence.jdbc.driver", "org.h2.Driver",
            "jakarta.persistence.jdbc.url", "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
            // A new database has nothing to drop, which EclipseLink would report as errors.
            "jakarta.persistence.schema-generation.database.action", "create"));

    @Override
    public <T> T inTransaction(Function<EntityManager, T> work) {
        EntityManager entities = factory.createEntityManager();
        EntityTransaction transaction = entities.getTransaction();
        try {
            transaction.begin();
            T result = work.apply(entities);
            transaction.commit();
            return result;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            entities.close();
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
