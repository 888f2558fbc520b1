package io.github.letterhead.internal.fold;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.ext.InterceptorContext;

/** Those who want to know how an answer arrives, one for a request; one object for each application. */
public final class Arrivals {

    private static final String PROPERTY = "io.github.letterhead.arrival";

    /** Most applications have none, and their requests need not be asked. */
    private volatile boolean areExpected;

    public void expect(ContainerRequestContext request, Arrival arrival) {
        if (!areExpected) {
            areExpected = true;
        }
        request.setProperty(PROPERTY, arrival);
    }

    /** Null for none. */
    public Arrival of(ContainerRequestContext request) {
        return areExpected ? (Arrival) request.getProperty(PROPERTY) : null;
    }

    /** Null for none. */
    public Arrival of(InterceptorContext context) {
        return areExpected ? (Arrival) context.getProperty(PROPERTY) : null;
    }
}
