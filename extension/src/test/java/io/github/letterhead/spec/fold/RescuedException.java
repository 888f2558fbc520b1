package io.github.letterhead.spec.fold;

/** Mapped to an answer that is no error. */
public class RescuedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RescuedException() {
        super("rescued");
    }
}
