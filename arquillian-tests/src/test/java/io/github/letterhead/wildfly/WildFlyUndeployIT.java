package io.github.letterhead.wildfly;

import io.github.letterhead.server.LoadWar;
import io.github.letterhead.server.PlainWar;
import io.github.letterhead.server.UndeploySpec;
import io.github.letterhead.spec.FaultLog;
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
public class WildFlyUndeployIT extends UndeploySpec {

    @ArquillianResource
    private Deployer deployer;

    @ArquillianResource
    @OperateOnDeployment(STAYS)
    private URL stays;

    @Deployment(name = STAYS, testable = false)
    public static WebArchive staysWar() {
        return wayMark();
    }

    @Deployment(name = LOAD, managed = false, testable = false)
    public static WebArchive loadWar() {
        return LoadWar.asBuilt();
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
    protected URL stays() {
        return stays;
    }

    @Override
    protected FaultLog log() {
        return WildFly.LOG;
    }
}
