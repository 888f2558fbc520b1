package io.github.letterhead.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.server.scanned.ScannedApplication;
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

/** Adding the jar is all that a user does, whatever way the application is found. */
public abstract class ScannedSpec {

    private static final String WEB_XML = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                <servlet>
                    <servlet-name>jakarta.ws.rs.core.Application</servlet-name>
                </servlet>
                <servlet-mapping>
                    <servlet-name>jakarta.ws.rs.core.Application</servlet-name>
                    <url-pattern>/rest/*</url-pattern>
                </servlet-mapping>
            </web-app>
            """;

    protected abstract URL deployment();

    protected static WebArchive withApplicationThatListsNothing() {
        return war("scanned.war").addClass(ScannedApplication.class);
    }

    protected static WebArchive withoutApplicationClass() {
        return war("mapped.war").setWebXML(new StringAsset(WEB_XML));
    }

    private static WebArchive war(String name) {
        return ShrinkWrap.create(WebArchive.class, name).addClass(ScannedResource.class)
                .addAsLibrary(new File(System.getProperty("letterhead.jar")));
    }

    @Test
    public void theResponseIsInjectedAndFolded() {
        URI base = URI.create("http://127.0.0.1:" + deployment().getPort() + deployment().getPath() + "rest/");
        Answer answer = new Wire(base).get("found");
        assertThat(answer.status()).as(answer.raw()).isEqualTo(202);
        assertThat(answer.values("Parameter")).containsExactly("found");
        assertThat(answer.values("Field")).containsExactly("found");
        assertThat(answer.body()).isEqualTo("found");
    }
}
