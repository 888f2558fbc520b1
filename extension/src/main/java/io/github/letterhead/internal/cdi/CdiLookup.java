package io.github.letterhead.internal.cdi;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;

/** Finds what a container has made. Loaded only where the CDI API is there. */
public final class CdiLookup {

    private CdiLookup() {
    }

    /** Null without CDI, and where there is none or no single one. */
    public static Object find(Class<?> type) {
        try {
            Instance<?> instance = CDI.current().select(type);
            return instance.isResolvable() ? instance.get() : null;
        } catch (IllegalStateException noContainer) {
            // The only way in which CDI tells.
            return null;
        }
    }
}
