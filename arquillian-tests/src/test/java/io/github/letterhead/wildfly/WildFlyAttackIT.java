package io.github.letterhead.wildfly;

import io.github.letterhead.server.Server;
import io.github.letterhead.server.SpecWar;
import io.github.letterhead.spec.AttackSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class WildFlyAttackIT extends AttackSpec {

    @ArquillianResource
    private URL deployment;

    @Deployment(testable = false)
    public static WebArchive war() {
        return SpecWar.without(WildFly.DIFFERENCES);
    }

    @Override
    protected RuntimeUnderTest runtime() {
        return new Server(deployment, WildFly.DIFFERENCES);
    }
}
