package io.github.letterhead.internal.model;

/** What is asked of an entity besides being of its model. */
public interface EntityCheck {

    /** Nothing more. */
    EntityCheck NONE = entity -> { };

    /**
     * Does nothing if it is in order.
     *
     * @throws io.github.letterhead.ResponseModelException property paths and what is wrong with them, and no values
     */
    void check(Object entity);
}
