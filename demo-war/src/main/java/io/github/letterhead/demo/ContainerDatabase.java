package io.github.letterhead.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.Function;

/** On WildFly and Payara: the container's default data source and its transactions. */
@ApplicationScoped
public class ContainerDatabase implements Database {

    @PersistenceContext
    EntityManager entities;

    @Override
    @Transactional
    public <T> T inTransaction(Function<EntityManager, T> work) {
        return work.apply(entities);
    }
}
