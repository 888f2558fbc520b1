package io.github.letterhead.internal.cors;

/** What a search may cost, in characters that are looked at: a client decides how long a path is. */
final class Effort {

    private static final int MOST = 2_000_000;

    private int left = MOST;

    /** Whether there is enough left; if not, there never is again. */
    boolean take(int characters) {
        left -= left < 0 ? 0 : characters + 1;
        return left >= 0;
    }

    boolean isSpent() {
        return left < 0;
    }
}
