package io.github.letterhead.embedded.scanned;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Lists nothing: its resources and providers are found. */
@ApplicationPath("scanned")
public class ScannedApplication extends Application {
}
