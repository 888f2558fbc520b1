package io.github.letterhead.internal.convert.loaded;

import java.util.List;

/** Its model. */
public final class Out {

    private String name;
    private List<Out> children;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<Out> getChildren() {
        return children;
    }

    public void setChildren(List<Out> children) {
        this.children = children;
    }
}
