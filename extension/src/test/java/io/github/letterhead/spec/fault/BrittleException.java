package io.github.letterhead.spec.fault;

/** Mapped to 424. */
class BrittleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrittleException() {
        super("brittle");
    }
}
