package io.github.letterhead.internal.cors;

import java.util.LinkedHashSet;
import java.util.Set;

/** What a search has come to. */
final class Found {

    private final Set<Route> routes = new LinkedHashSet<>();
    private boolean isUnknown;
    private boolean isGivenUp;

    void add(Iterable<Route> found) {
        found.forEach(routes::add);
    }

    void add(Found other) {
        routes.addAll(other.routes);
        isUnknown |= other.isUnknown;
        isGivenUp |= other.isGivenUp;
    }

    void addUnknown() {
        isUnknown = true;
    }

    void giveUp() {
        isGivenUp = true;
    }

    Set<Route> routes() {
        return routes;
    }

    /** Whether a locator leads on to what its return type does not tell. */
    boolean isUnknown() {
        return isUnknown;
    }

    /** Whether there may be more, since the path was too long to look at all. */
    boolean isGivenUp() {
        return isGivenUp;
    }
}
