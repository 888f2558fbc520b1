package io.github.letterhead.spec.fold;

/** Mapped to 418. */
public class TeapotException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TeapotException() {
        super("teapot");
    }
}
