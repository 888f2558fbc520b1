package io.github.letterhead.spec.fold;

/** A bean: what JSON providers write. */
public class Plant {

    private String name;

    public Plant() {
    }

    public Plant(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
