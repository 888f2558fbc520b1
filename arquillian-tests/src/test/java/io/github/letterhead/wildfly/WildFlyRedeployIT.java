package io.github.letterhead.wildfly;

import io.github.letterhead.server.DemoWar;
import io.github.letterhead.server.PlainWar;
import io.github.letterhead.server.RedeploySpec;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class WildFlyRedeployIT extends RedeploySpec {

    @ArquillianResource
    private Deployer deployer;

    @ArquillianResource
    @OperateOnDeployment(PROBE)
    private URL probe;

    @Deployment(name = PROBE, testable = false)
    public static WebArchive probeWarOfServer() {
        return probeWar();
    }

    @Deployment(name = DEMO, managed = false, testable = false)
    public static WebArchive demoWar() {
        return DemoWar.asBuilt();
    }

    @Deployment(name = PLAIN, managed = false, testable = false)
    public static WebArchive plainWar() {
        return PlainWar.asBuilt();
    }

    @Override
    protected Deployer deployer() {
        return deployer;
    }

    @Override
    protected URL probe() {
        return probe;
    }

    @Override
    protected String loader() {
        return "org.jboss.modules.ModuleClassLoader";
    }
}
