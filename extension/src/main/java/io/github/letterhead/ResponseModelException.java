package io.github.letterhead;

import jakarta.ws.rs.InternalServerErrorException;

/**
 * The entity does not fit the response model of its resource method: a required property is missing, a value does not
 * convert, the entity contains itself. It is the server's failure, so its answer is a 500 without a body, and the
 * answer that was to be sent is not sent. Register a
 * {@link jakarta.ws.rs.ext.ExceptionMapper} for this type to answer something else.
 *
 * <p>The message tells where in the entity it happened (names of properties) and which types were involved. It never
 * holds a value of the entity, so that it can be logged. What a getter has thrown is the cause, with its class and its
 * stack, without its message.
 */
public final class ResponseModelException extends InternalServerErrorException {

    private static final long serialVersionUID = 1L;

    /**
     * Without a cause.
     *
     * @param message property path and types; no value of the entity, for it will be logged
     */
    public ResponseModelException(String message) {
        super(message);
    }

    /**
     * With a cause that may be logged.
     *
     * @param message property path and types; no value of the entity, for it will be logged
     * @param cause must hold no value of the entity in its own message either, for it will be logged, too
     */
    public ResponseModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
