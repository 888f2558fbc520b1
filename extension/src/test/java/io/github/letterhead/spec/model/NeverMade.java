package io.github.letterhead.spec.model;

/**
 * MOXy takes a class without a constructor without parameters if it is told of another way to make one; to write, it
 * makes none.
 */
public final class NeverMade {

    private NeverMade() {
    }

    public static Object make() {
        throw new IllegalStateException("what is written is not made by its provider");
    }
}
