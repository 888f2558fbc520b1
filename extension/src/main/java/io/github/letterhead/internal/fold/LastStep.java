package io.github.letterhead.internal.fold;

import io.github.letterhead.internal.collect.CollectedResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

/** What is done to an answer when the response filters have ended. */
public interface LastStep {

    /** The response is null if nobody asked for it. Doing this again changes nothing. */
    void take(ContainerRequestContext request, ContainerResponseContext answer, CollectedResponse response);
}
