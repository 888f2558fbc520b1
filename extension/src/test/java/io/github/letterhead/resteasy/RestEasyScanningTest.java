package io.github.letterhead.resteasy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.embedded.scanned.ScannedApplication;
import io.github.letterhead.embedded.scanned.ScannedFilter;
import io.github.letterhead.embedded.scanned.ScannedLocators;
import io.github.letterhead.embedded.scanned.ScannedResource;
import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Wire;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.SeBootstrap;
import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.jandex.Index;
import org.jboss.resteasy.core.se.ConfigurationOption;
import org.junit.jupiter.api.Test;

final class RestEasyScanningTest {

    @Test
    void resourcesAndProvidersThatRestEasyFindsInAnIndex() throws Exception {
        serves(Index.of(ScannedApplication.class, ScannedResource.class, ScannedFilter.class));
    }

    @Test
    void letterheadsOwnProviderScannedAsWell() throws Exception {
        serves(Index.of(ScannedApplication.class, ScannedResource.class, ScannedFilter.class,
                Class.forName("io.github.letterhead.internal.setup.ScannedFeature")));
    }

    @Test
    void propertiesOfAnApplicationThatIsScannedCount() throws Exception {
        Index found = Index.of(ConfiguredApplication.class, ScannedResource.class, ScannedFilter.class,
                Class.forName("io.github.letterhead.internal.setup.ScannedFeature"));
        serving(new ConfiguredApplication(), found, base -> assertThat(new Wire(base).get("found",
                "Origin: https://app.example").header("Access-Control-Allow-Origin")).isEqualTo("https://app.example"));
    }

    @Test
    void preflightsFindWhatIsBehindLocatorsThatAreScanned() throws Exception {
        Index found = Index.of(ScannedApplication.class, ScannedLocators.class,
                Class.forName("io.github.letterhead.internal.setup.ScannedFeature"));
        serving(new ScannedApplication(), found, base -> assertThat(new Wire(base).exchange("OPTIONS",
                "locators/located", null, "Origin: https://app.example", "Access-Control-Request-Method: PUT")
                .header("Access-Control-Allow-Origin")).isEqualTo("https://app.example"));
    }

    /** Lists nothing, and has something to say. */
    @ApplicationPath("scanned")
    public static class ConfiguredApplication extends Application {

        @Override
        public Map<String, Object> getProperties() {
            return Map.of("letterhead.cors.origins", "https://app.example");
        }
    }

    private static void serves(Index found) throws Exception {
        serving(new ScannedApplication(), found, base -> {
            Answer answer = new Wire(base).get("found");
            assertThat(answer.body()).as(answer.raw()).isEqualTo("found");
            assertThat(answer.values("Resource")).containsExactly("found");
            assertThat(answer.values("Filter")).containsExactly("found");
        });
    }

    private static void serving(Application application, Index found, Consumer<URI> check) throws Exception {
        SeBootstrap.Configuration configuration = SeBootstrap.Configuration.builder().host("127.0.0.1")
                .port(SeBootstrap.Configuration.FREE_PORT).property(ConfigurationOption.JANDEX_INDEX.key(), found)
                .build();
        SeBootstrap.Instance server = SeBootstrap.start(application, configuration)
                .toCompletableFuture().get(30, TimeUnit.SECONDS);
        try {
            check.accept(URI.create("http://127.0.0.1:" + server.configuration().port() + "/scanned/"));
        } finally {
            server.stop().toCompletableFuture().get(30, TimeUnit.SECONDS);
        }
    }
}
