package io.github.letterhead.spec.model;

/** Mapped to a 404 that tells too much. */
public class MissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
