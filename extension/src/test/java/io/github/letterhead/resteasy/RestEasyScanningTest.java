package io.github.letterhead.resteasy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.embedded.scanned.ScannedApplication;
import io.github.letterhead.embedded.scanned.ScannedFilter;
import io.github.letterhead.embedded.scanned.ScannedResource;
import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Wire;
import jakarta.ws.rs.SeBootstrap;
import java.net.URI;
import java.util.concurrent.TimeUnit;
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

    private static void serves(Index found) throws Exception {
        SeBootstrap.Configuration configuration = SeBootstrap.Configuration.builder().host("127.0.0.1")
                .port(SeBootstrap.Configuration.FREE_PORT).property(ConfigurationOption.JANDEX_INDEX.key(), found)
                .build();
        SeBootstrap.Instance server = SeBootstrap.start(new ScannedApplication(), configuration)
                .toCompletableFuture().get(30, TimeUnit.SECONDS);
        try {
            URI base = URI.create("http://127.0.0.1:" + server.configuration().port() + "/scanned/");
            Answer answer = new Wire(base).get("found");
            assertThat(answer.body()).as(answer.raw()).isEqualTo("found");
            assertThat(answer.values("Resource")).containsExactly("found");
            assertThat(answer.values("Filter")).containsExactly("found");
        } finally {
            server.stop().toCompletableFuture().get(30, TimeUnit.SECONDS);
        }
    }
}
