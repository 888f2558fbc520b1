package io.github.letterhead.jersey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.embedded.scanned.ScannedApplication;
import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Wire;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

final class JerseyScanningTest {

    @Test
    void resourcesAndProvidersThatJerseyFindsInAPackage() {
        ResourceConfig scanning = new ResourceConfig().packages(ScannedApplication.class.getPackageName());
        try (JerseyServer server = JerseyServer.serve(scanning)) {
            Answer answer = new Wire(server.base()).get("found");
            assertThat(answer.body()).as(answer.raw()).isEqualTo("found");
            assertThat(answer.values("Resource")).containsExactly("found");
            assertThat(answer.values("Filter")).containsExactly("found");
        }
    }

    @Test
    void letterheadsOwnPackagesScannedAsWell() {
        ResourceConfig scanning = new ResourceConfig().packages(ScannedApplication.class.getPackageName(),
                "io.github.letterhead.internal");
        try (JerseyServer server = JerseyServer.serve(scanning)) {
            Answer answer = new Wire(server.base()).get("found");
            assertThat(answer.body()).as(answer.raw()).isEqualTo("found");
            assertThat(answer.values("Resource")).containsExactly("found");
        }
    }

    @Test
    void preflightsFindWhatIsBehindLocatorsThatAreScanned() {
        ResourceConfig scanning = new ResourceConfig().packages(ScannedApplication.class.getPackageName());
        try (JerseyServer server = JerseyServer.serve(scanning)) {
            Answer answer = new Wire(server.base()).exchange("OPTIONS", "locators/located", null,
                    "Origin: https://app.example", "Access-Control-Request-Method: PUT");
            assertThat(answer.header("Access-Control-Allow-Origin")).as(answer.raw()).isEqualTo("https://app.example");
        }
    }
}
