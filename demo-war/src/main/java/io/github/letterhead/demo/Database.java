package io.github.letterhead.demo;

import jakarta.persistence.EntityManager;
import java.util.function.Function;

/** The one thing that differs between a server and a plain {@code main}: who runs the transaction. */
public interface Database {

    /** The work's result, once it is committed; an exception rolls back and is passed on. */
    <T> T inTransaction(Function<EntityManager, T> work);
}
