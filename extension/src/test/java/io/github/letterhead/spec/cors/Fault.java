package io.github.letterhead.spec.cors;

/** Has a mapper. */
final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
