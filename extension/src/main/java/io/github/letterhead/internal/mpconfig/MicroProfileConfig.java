package io.github.letterhead.internal.mpconfig;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Loaded only where the MicroProfile Config API is there. */
public final class MicroProfileConfig {

    private MicroProfileConfig() {
    }

    /**
     * Whatever begins with the prefix, and the names given: a source that is not listed, such as the environment with
     * its own spelling, may have them.
     */
    public static Map<String, Object> read(String prefix, Iterable<String> names) {
        Map<String, Object> found = new TreeMap<>();
        Config config = config();
        if (config != null) {
            List<String> asked = new ArrayList<>();
            names.forEach(asked::add);
            config.getPropertyNames().forEach(name -> {
                if (name.startsWith(prefix)) {
                    asked.add(name);
                }
            });
            asked.forEach(name -> config.getOptionalValue(name, String.class)
                    .ifPresent(value -> found.put(name, value)));
        }
        return found;
    }

    private static Config config() {
        try {
            return ConfigProvider.getConfig();
        } catch (IllegalStateException apiWithoutImplementation) {
            // The only way in which it tells.
            return null;
        }
    }
}
