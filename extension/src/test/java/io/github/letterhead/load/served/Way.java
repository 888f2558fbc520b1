package io.github.letterhead.load.served;

import java.util.Locale;

/**
 * A way to use the response, and how often it is taken among a thousand requests. A new way needs its line here, its
 * method in {@link LoadResource}, and nothing else if its answer is one of the {@link Shape}s.
 */
public enum Way {

    PARAMETER(90, Shape.ENTITY),
    FIELD(100, Shape.ENTITY),
    POSTED(60, Shape.ENTITY),
    CALLBACK(50, Shape.ENTITY),
    RESUMED(70, Shape.ENTITY),
    STAGE(70, Shape.ENTITY),
    VIRTUAL(70, Shape.ENTITY),
    STREAM(40, Shape.ENTITY),
    DETACHED(50, Shape.ENTITY),
    DIRECT(50, Shape.ENTITY),
    MODELLED(40, Shape.MODELLED),
    NARROWED(20, Shape.NARROWED),
    EMPTY(40, Shape.EMPTY),
    SHARED(60, Shape.SHARED),
    SHARED_EXCEPTION(40, Shape.SHARED_ERROR),
    SHARED_ABORT(20, Shape.SHARED_ERROR),
    ABORTED(20, Shape.ERROR),
    THROWN(30, Shape.ERROR),
    MAPPED(30, Shape.ERROR),
    UNMAPPED(2, Shape.FAILURE),
    TIMEOUT(18, Shape.TIMEOUT),
    PREFLIGHT(20, Shape.PREFLIGHT),
    HANG_UP(10, Shape.NONE);

    /** What the answer has to look like. */
    public enum Shape {
        /** A status that the token chooses below 300, and an entity with the token. */
        ENTITY,
        /** The same as JSON, as its model says. */
        MODELLED,
        /** The same, of which the client has asked for one property: the token says which. */
        NARROWED,
        /** 204. */
        EMPTY,
        /** The constant's status and entity. */
        SHARED,
        /** The same, and an error. */
        SHARED_ERROR,
        /** A status that the token chooses above 399, and an entity with the token. */
        ERROR,
        /** 500, with whatever entity the runtime gives it. */
        FAILURE,
        /** The answer of the timeout, or the one that came before it. */
        TIMEOUT,
        /** The token's origin is allowed. */
        PREFLIGHT,
        /** Nobody waits for it. */
        NONE
    }

    private final int perThousand;
    private final Shape shape;

    Way(int perThousand, Shape shape) {
        this.perThousand = perThousand;
        this.shape = shape;
    }

    public int perThousand() {
        return perThousand;
    }

    public Shape shape() {
        return shape;
    }

    /** As it stands in the path. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
