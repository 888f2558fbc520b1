package io.github.letterhead.internal.mpconfig;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Loaded only where the MicroProfile Config API is there. */
public final class MicroProfileConfig {

    private MicroProfileConfig() {
    }

    /**
     * The names given, and whatever else begins with the prefix: a source that is not listed, such as the environment
     * with its own spelling, may have them.
     */
    public static Map<String, Object> read(String prefix, Collection<String> names) {
        Map<String, Object> found = new TreeMap<>();
        Config config = config();
        if (config != null) {
            names.forEach(name -> put(name, config, found));
            for (String name : config.getPropertyNames()) {
                if (name.startsWith(prefix) && !names.contains(name) && !isGuessed(name, config, found)) {
                    put(name, config, found);
                }
            }
        }
        return found;
    }

    private static void put(String name, Config config, Map<String, Object> found) {
        config.getOptionalValue(name, String.class).ifPresent(value -> found.put(name, value));
    }

    /**
     * The environment cannot spell a hyphen, and an implementation may list a variable under a name that it guesses,
     * letterhead.cors.max.age for LETTERHEAD_CORS_MAX_AGE. It gives the same value under the right name.
     */
    private static boolean isGuessed(String name, Config config, Map<String, Object> found) {
        Object value = config.getOptionalValue(name, String.class).orElse(null);
        return found.entrySet().stream().anyMatch(known -> known.getValue().equals(value)
                && asVariable(known.getKey()).equals(asVariable(name)));
    }

    /** MicroProfile Config, "Environment Variables Mapping Rules". */
    private static String asVariable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
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
