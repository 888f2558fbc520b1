package io.github.letterhead.internal.convert;

/** How deep an entity may be. */
final class Depth {

    /** Objects and containers inside each other; a stack of 512 KB holds them all, whoever compiled what. */
    static final int MAX = 200;

    private Depth() {
    }

    static void check(int depth) {
        if (depth > MAX) {
            throw Misfit.tooDeep();
        }
    }
}
