package io.github.letterhead.internal.convert.loaded;

import java.util.List;

/** An entity. */
public final class Source {

    public String getName() {
        return "ada";
    }

    public List<Source> getChildren() {
        return List.of();
    }
}
