package io.github.letterhead.spec;

import jakarta.ws.rs.core.Application;

/**
 * A part of the behaviour suite. It is written once and runs unchanged on every runtime: a subclass says only which.
 */
public abstract class Spec {

    protected abstract RuntimeUnderTest runtime();

    protected final Wire wire(Class<? extends Application> application) {
        return new Wire(runtime().base(application));
    }
}
