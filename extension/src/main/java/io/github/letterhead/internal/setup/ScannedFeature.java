package io.github.letterhead.internal.setup;

import io.github.letterhead.LetterheadFeature;
import jakarta.ws.rs.ext.Provider;

/**
 * Found where classes are scanned: WildFly loads no services for a WAR without an Application class, and no runtime
 * does with {@code jakarta.ws.rs.loadServices=false}. It is a class of its own because RESTEasy warns of one found
 * twice (RESTEASY002155). It must not refer to any runtime: a scanner loads it everywhere.
 */
@Provider
public final class ScannedFeature extends LetterheadFeature {

    /** For the scanner. */
    public ScannedFeature() {
    }
}
