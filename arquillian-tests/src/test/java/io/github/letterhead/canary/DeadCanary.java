package io.github.letterhead.canary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fails on purpose. Only {@link CanaryIT} runs it: its name is not one that the build looks for. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class DeadCanary {

    @ArquillianResource
    private URL deployment;

    @Deployment(testable = false)
    public static WebArchive war() {
        return ShrinkWrap.create(WebArchive.class, "canary.war")
                .addAsWebResource(new StringAsset("sings"), "index.html");
    }

    @Test
    void fails() {
        fail("on purpose");
    }

    @Test
    void isDeployed() {
        assertThat(deployment.getPath()).contains("canary");
    }
}
