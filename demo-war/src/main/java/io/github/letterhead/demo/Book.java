package io.github.letterhead.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import jakarta.ws.rs.core.EntityTag;

/** A book, in the database and, as it is, in JSON. */
@Entity
public class Book {

    @Id
    private String isbn;

    private String title;

    @ManyToOne(optional = false)
    private Author author;

    @Version
    private long version;

    public String getIsbn() {
        return isbn;
    }

    public void setIsbn(String isbn) {
        this.isbn = isbn;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Author getAuthor() {
        return author;
    }

    public void setAuthor(Author author) {
        this.author = author;
    }

    /** Changes with each update. No getter, so that it stays out of the JSON. */
    public EntityTag tag() {
        return new EntityTag(Long.toString(version));
    }
}
