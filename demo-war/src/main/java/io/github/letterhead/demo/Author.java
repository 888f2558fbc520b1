package io.github.letterhead.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Who wrote a {@link Book}. */
@Entity
public class Author {

    @Id
    private String name;

    private Integer born;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getBorn() {
        return born;
    }

    public void setBorn(Integer born) {
        this.born = born;
    }
}
