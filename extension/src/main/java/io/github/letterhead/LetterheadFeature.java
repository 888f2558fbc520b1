package io.github.letterhead;

import io.github.letterhead.internal.setup.Setup;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/**
 * Switches Letterhead on. The jar registers it by itself, as a service and where classes are scanned; register it by
 * hand in an application that has switched service loading off. Registering it again changes nothing.
 *
 * <p>It reads the Jakarta REST properties {@code letterhead.direct} ({@code fold}, or {@code ignore}: a returned
 * {@code jakarta.ws.rs.core.Response} goes out alone), {@code letterhead.errors} ({@code always}, or {@code fold}:
 * errors carry everything but the status) and {@code letterhead.unmapped} ({@code runtime}, or {@code container}: an
 * exception that nothing maps is left to the error page of the container, where the runtime does so; RESTEasy answers
 * it by itself). The first value is the default. The properties {@code letterhead.cors.*} are those of {@link
 * io.github.letterhead.cors.Cors}.
 *
 * <p>On a client it does nothing. Deployment fails with {@link IllegalArgumentException} if a {@code letterhead.*}
 * property is not known or has an unknown value, and with {@link IllegalStateException} on a runtime that is neither
 * Jersey nor RESTEasy.
 */
public class LetterheadFeature implements Feature {

    /** For the runtime, and for registering by hand. */
    public LetterheadFeature() {
    }

    @Override
    public boolean configure(FeatureContext context) {
        return Setup.configure(context);
    }
}
