package io.github.letterhead.internal.setup;

import io.github.letterhead.internal.cors.CorsPolicy;
import io.github.letterhead.internal.cors.CorsProperties;
import io.github.letterhead.internal.mpconfig.MicroProfileConfig;
import java.util.Map;
import java.util.TreeMap;

/** Where cross-origin properties are looked up, key by key: in the application, then in MicroProfile Config. */
final class CorsSources {

    private CorsSources() {
    }

    /** Null if there are none. */
    static CorsPolicy policy(Map<String, Object> properties) {
        Map<String, Object> values = new TreeMap<>();
        if (Setup.isPresent("org.eclipse.microprofile.config.ConfigProvider")) {
            values.putAll(MicroProfileConfig.read(CorsProperties.PREFIX, CorsProperties.KEYS));
        }
        properties.forEach((key, value) -> {
            if (key.startsWith(CorsProperties.PREFIX)) {
                values.put(key, value);
            }
        });
        return CorsProperties.policy(values);
    }
}
