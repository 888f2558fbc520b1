package io.github.letterhead.server;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Without Letterhead. */
@ApplicationPath("plain")
public class PlainApplication extends Application {
}
