package io.github.letterhead.server.configured;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Says one thing itself, and leaves the rest to MicroProfile Config. */
@ApplicationPath("configured")
public class ConfiguredApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("letterhead.cors.max-age", "7");
    }
}
