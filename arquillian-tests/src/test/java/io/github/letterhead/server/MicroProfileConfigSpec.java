package io.github.letterhead.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.server.configured.ConfiguredApplication;
import io.github.letterhead.server.scanned.ScannedResource;
import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.Wire;
import java.io.File;
import java.net.URI;
import java.net.URL;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Cross-origin properties in the WAR's {@code microprofile-config.properties}. */
public abstract class MicroProfileConfigSpec {

    private static final String CONFIG = """
            letterhead.cors.origins=https://config.example
            letterhead.cors.expose-folded=true
            letterhead.cors.max-age=8
            """;

    protected abstract URL deployment();

    protected static WebArchive configured() {
        return ShrinkWrap.create(WebArchive.class, "configured.war").addClass(ScannedResource.class)
                .addClass(ConfiguredApplication.class)
                .addAsResource(new StringAsset(CONFIG), "META-INF/microprofile-config.properties")
                .addAsLibrary(new File(System.getProperty("letterhead.jar")));
    }

    private Wire wire() {
        return new Wire(URI.create("http://127.0.0.1:" + deployment().getPort() + deployment().getPath()
                + "configured/"));
    }

    @Test
    public void whatTheApplicationDoesNotSayIsLookedUpThere() {
        Answer answer = wire().get("found", "Origin: https://config.example");
        assertThat(answer.header("Access-Control-Allow-Origin")).as(answer.raw()).isEqualTo("https://config.example");
        assertThat(answer.header("Access-Control-Expose-Headers")).contains("Parameter", "Field");
    }

    @Test
    public void whatTheApplicationSaysItselfIsNearer() {
        Answer answer = wire().exchange("OPTIONS", "found", null, "Origin: https://config.example",
                "Access-Control-Request-Method: GET");
        assertThat(answer.header("Access-Control-Max-Age")).as(answer.raw()).isEqualTo("7");
    }
}
