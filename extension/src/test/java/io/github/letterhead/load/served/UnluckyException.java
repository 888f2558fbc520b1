package io.github.letterhead.load.served;

/** Has a mapper, unless it is told to have none. */
class UnluckyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnluckyException(String token) {
        super(token);
    }
}
