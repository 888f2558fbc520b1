package io.github.letterhead.internal.cors;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Predicate;

/** Origins that the application tests by itself. A test that fails allows nothing, and does not become the answer. */
record TestedOrigins(Predicate<String> predicate) implements OriginRule {

    private static final Logger LOGGER = System.getLogger("io.github.letterhead");

    @Override
    public boolean allows(String origin) {
        try {
            return OriginText.isSerialized(origin) && predicate.test(origin);
        } catch (Exception e) {
            // Of any kind: not every language makes its predicates declare them.
            LOGGER.log(Level.WARNING, "An origin is refused: the predicate that was to test it failed", e);
            return false;
        }
    }
}
