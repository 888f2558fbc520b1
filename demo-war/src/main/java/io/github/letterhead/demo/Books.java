package io.github.letterhead.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The books in the database. */
@ApplicationScoped
public class Books {

    @Inject
    Database database;

    public long count() {
        return database.inTransaction(entities -> entities
                .createQuery("select count(b) from Book b", Long.class)
                .getSingleResult());
    }

    /** By title, so many at most, leaving out the first ones. */
    public List<Book> list(int skipped, int limit) {
        return database.inTransaction(entities -> entities
                .createQuery("select b from Book b order by b.title, b.isbn", Book.class)
                .setFirstResult(skipped)
                .setMaxResults(limit)
                .getResultList());
    }

    public Optional<Book> find(String isbn) {
        return database.inTransaction(entities -> Optional.ofNullable(entities.find(Book.class, isbn)));
    }

    /** Says no, by {@code false}, to a book that is there already. */
    public boolean add(Book book) {
        return database.inTransaction(entities -> {
            if (entities.find(Book.class, book.getIsbn()) != null) {
                return false;
            }
            book.setAuthor(known(book.getAuthor(), entities));
            entities.persist(book);
            return true;
        });
    }

    /** Adds or replaces the book; {@code true} if it is new. */
    public boolean put(Book book) {
        return database.inTransaction(entities -> {
            Book stored = entities.find(Book.class, book.getIsbn());
            book.setAuthor(known(book.getAuthor(), entities));
            if (stored == null) {
                entities.persist(book);
                return true;
            }
            stored.setTitle(book.getTitle());
            stored.setAuthor(book.getAuthor());
            return false;
        });
    }

    /** Says no, by {@code false}, to a book that is not there. */
    public boolean remove(String isbn) {
        return database.inTransaction(entities -> {
            Book stored = entities.find(Book.class, isbn);
            if (stored == null) {
                return false;
            }
            entities.remove(stored);
            return true;
        });
    }

    /** Authors are told apart by name; what is known of one is not overwritten by a book. */
    private static Author known(Author author, EntityManager entities) {
        Author stored = entities.find(Author.class, author.getName());
        return stored == null ? entities.merge(author) : stored;
    }
}
