package io.github.letterhead.internal.convert;

/** What application code has thrown, with its class and its stack, without its message. */
final class Redacted extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int CAUSES = 10;

    private Redacted(Throwable thrown, Redacted cause) {
        super(thrown.getClass().getName() + " (its message is left out, it may hold values of the entity)", cause);
        setStackTrace(thrown.getStackTrace());
    }

    static Redacted of(Throwable thrown) {
        return of(thrown, CAUSES);
    }

    private static Redacted of(Throwable thrown, int causes) {
        Throwable cause = thrown.getCause();
        return new Redacted(thrown, cause == null || causes == 0 ? null : of(cause, causes - 1));
    }
}
