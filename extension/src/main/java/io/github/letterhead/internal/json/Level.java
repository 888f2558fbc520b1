package io.github.letterhead.internal.json;

/**
 * One open bracket, or the top of the text: what is there to know about the values directly in it. Made once for each
 * depth, and used again.
 */
final class Level {

    /** Every recursive reader and writer gives up long before. At some 50 bytes each, this is a megabyte. */
    static final int MOST = 20_000;
    /** Deeper ones have no shapes. */
    private static final int DEEPEST_SHAPE = 16;

    /** Null at the top. */
    final Level outer;
    final int depth;
    /** Whether the bracket is that of an object. */
    boolean object;
    /** Whether this is inside of a value that is kept or dropped as a whole. */
    boolean whole;
    /** What stays of the members; of no use if whole. */
    Members members;
    /** Whether a value has been kept, so that the next one needs a comma. */
    boolean begun;
    /** Of the object; or, in an array, of its elements. Null if nothing is expected. */
    Shape shape;
    /** Of the next value, if its shape is of use. */
    private ExpectedName entered;
    private Level inner;

    Level(Members members) {
        outer = null;
        depth = 0;
        this.members = members;
        shape = new Shape();
    }

    private Level(Level outer) {
        this.outer = outer;
        depth = outer.depth + 1;
    }

    /** A bracket opens; chosen is what stays of its members, null if it is kept or dropped as a whole. */
    Level open(boolean opensObject, Members chosen) {
        if (inner == null) {
            inner = new Level(this);
        }
        inner.object = opensObject;
        inner.whole = chosen == null;
        inner.members = chosen;
        inner.begun = false;
        inner.shape = depth < DEEPEST_SHAPE ? shapeOfValue() : null;
        if (opensObject && inner.shape != null) {
            inner.shape.begin(chosen);
        }
        return inner;
    }

    private Shape shapeOfValue() {
        return !object ? shape : entered == null ? null : entered.below();
    }

    /** The value that comes next has this name; null if that was not expected and is not going to be. */
    void enter(ExpectedName name) {
        entered = name;
    }
}
