package io.github.letterhead.internal.collect;

import io.github.letterhead.Response;

/** A response that belongs to no request: an answer to return, or a double in a test. */
public final class DetachedResponse extends CollectedResponse {

    private final Object entity;

    public DetachedResponse(Object entity) {
        if (entity instanceof Response || entity instanceof jakarta.ws.rs.core.Response) {
            throw new IllegalArgumentException("A response cannot be the entity of another one: return the "
                    + entity.getClass().getTypeName() + " itself, or give its entity");
        }
        this.entity = entity;
    }

    private DetachedResponse(DetachedResponse other) {
        super(other);
        this.entity = other.entity;
    }

    /** The detached response that the object is, or is a view of; null if it is none. */
    public static DetachedResponse behind(Object object) {
        Object response = object instanceof AlwaysView view ? view.response() : object;
        return response instanceof DetachedResponse detached ? detached : null;
    }

    /** As it is to be sent now: one that is a constant serves many requests, and its callbacks run for each of them. */
    public DetachedResponse ready() {
        return afterCallbacks(() -> new DetachedResponse(this));
    }

    public Object entity() {
        return entity;
    }
}
