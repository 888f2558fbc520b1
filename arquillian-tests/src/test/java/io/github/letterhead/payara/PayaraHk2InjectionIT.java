package io.github.letterhead.payara;

import io.github.letterhead.server.Server;
import io.github.letterhead.spec.Hk2InjectionSpec;
import io.github.letterhead.spec.RuntimeUnderTest;
import io.github.letterhead.spec.injection.ForeignThread;
import io.github.letterhead.spec.injection.Mark;
import java.io.File;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
public class PayaraHk2InjectionIT extends Hk2InjectionSpec {

    @ArquillianResource
    private URL deployment;

    @Deployment(testable = false)
    public static WebArchive war() {
        return ShrinkWrap.create(WebArchive.class, "hk2.war")
                .addAsLibrary(new File(System.getProperty("letterhead.jar")))
                .addAsWebInfResource("spec-beans.xml", "beans.xml")
                .addPackage("io.github.letterhead.spec.injection.hk2")
                .addClasses(Mark.class, ForeignThread.class);
    }

    @Override
    protected RuntimeUnderTest runtime() {
        return new Server(deployment, Payara.DIFFERENCES);
    }
}
