package io.github.letterhead.server.scanned;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Lists nothing, so that the server scans. */
@ApplicationPath("rest")
public class ScannedApplication extends Application {
}
