package io.github.letterhead.internal.collect;

/** A response that belongs to no request: an answer to return, or a double in a test. */
public final class DetachedResponse extends CollectedResponse {

    private final Object entity;

    public DetachedResponse(Object entity) {
        this.entity = entity;
    }

    public Object entity() {
        return entity;
    }
}
