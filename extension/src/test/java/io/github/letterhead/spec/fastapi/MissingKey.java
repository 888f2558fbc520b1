package io.github.letterhead.spec.fastapi;

/** Twin of Python's {@code KeyError}. */
public class MissingKey extends RuntimeException {

    private static final long serialVersionUID = 1;

    public MissingKey(String key) {
        super(key);
    }
}
