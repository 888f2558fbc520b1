package io.github.letterhead.payara;

import io.github.letterhead.load.LoadSpec;
import io.github.letterhead.server.LoadWar;
import java.net.URI;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class PayaraLoadIT extends LoadSpec {

    @ArquillianResource
    private URL deployment;

    @Deployment(testable = false)
    public static WebArchive war() {
        return LoadWar.asBuilt();
    }

    @Override
    protected URI base() {
        return LoadWar.base(deployment);
    }
}
