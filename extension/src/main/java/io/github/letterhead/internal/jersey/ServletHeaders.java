package io.github.letterhead.internal.jersey;

import org.glassfish.jersey.server.ContainerResponse;

/**
 * On a servlet container Jersey replaces a header that the servlet response already has, the container's session cookie
 * among them (eclipse-ee4j/jersey#3282, open; seen with Jersey 3.1.0 to 3.1.11). The test
 * {@code sessionCookieOfTheContainerSurvives} will tell when this can go.
 */
interface ServletHeaders {

    /** Where there is no servlet container. */
    ServletHeaders NONE = answer -> { };

    /** Takes what must not be replaced into the answer, whose head is about to be written. */
    void keep(ContainerResponse answer);
}
