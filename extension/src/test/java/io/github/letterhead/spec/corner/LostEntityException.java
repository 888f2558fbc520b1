package io.github.letterhead.spec.corner;

/** Thrown in the place of an entity. */
public class LostEntityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LostEntityException() {
        super("lost on purpose");
    }
}
