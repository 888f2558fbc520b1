package io.github.letterhead.internal.mpconfig;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.junit.jupiter.api.Test;

class MicroProfileConfigTest {

    private static final Set<String> KEYS = Set.of("house.origins", "house.max-age", "house.expose-folded");

    private static Map<String, Object> read(Map<String, String> environment, Map<String, String> file) {
        Config config = new SmallRyeConfigBuilder().withSources(new EnvConfigSource(environment, 300),
                new PropertiesConfigSource(file, "file", 100)).build();
        ClassLoader loader = new ClassLoader(MicroProfileConfigTest.class.getClassLoader()) { };
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        ConfigProviderResolver.instance().registerConfig(config, loader);
        try {
            return MicroProfileConfig.read("house.", KEYS);
        } finally {
            ConfigProviderResolver.instance().releaseConfig(config);
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void theEnvironmentSpellsKeysInItsOwnWay() {
        assertThat(read(Map.of("HOUSE_ORIGINS", "a", "HOUSE_MAX_AGE", "60", "HOUSE_EXPOSE_FOLDED", "true"), Map.of()))
                .isEqualTo(Map.of("house.origins", "a", "house.max-age", "60", "house.expose-folded", "true"));
    }

    @Test
    void aKeyThatIsNotKnownIsTold() {
        assertThat(read(Map.of("HOUSE_ORIGINS", "a"), Map.of("house.max.age", "60", "house.orgins", "a")))
                .isEqualTo(Map.of("house.origins", "a", "house.max.age", "60", "house.orgins", "a"));
    }
}
