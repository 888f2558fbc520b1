package io.github.letterhead.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.load.Told;
import io.github.letterhead.server.probe.ProbeServlet;
import io.github.letterhead.spec.Wire;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A WAR is deployed, asked and undeployed, again and again: its class loader must go. How often is told by {@code
 * -Dredeployments}. A WAR without Letterhead goes through the same, so that a server's own leak is known as such. What
 * was counted is in {@code target/…RedeployIT.txt}.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class RedeploySpec {

    private static final String PROBE = "probe";
    private static final String DEMO = "demo";
    private static final String PLAIN = "plain";

    private static final int REDEPLOYMENTS = Integer.getInteger("redeployments", 4);
    /** What a server keeps of the latest deployment until the next one. */
    private static final int ALLOWED = 2;

    @ArquillianResource
    private Deployer deployer;

    @ArquillianResource
    @OperateOnDeployment(PROBE)
    private URL probe;

    @Deployment(name = PROBE, testable = false)
    public static WebArchive probeWar() {
        return ShrinkWrap.create(WebArchive.class, "probe.war").addClass(ProbeServlet.class);
    }

    @Deployment(name = DEMO, managed = false, testable = false)
    public static WebArchive demoWar() {
        return DemoWar.asBuilt();
    }

    @Deployment(name = PLAIN, managed = false, testable = false)
    public static WebArchive plainWar() {
        return PlainWar.asBuilt();
    }

    /** The class of the loaders that the server gives to WARs. */
    protected abstract String loader();

    @Test
    void noClassLoaderOfTheDemoOutlivesItsDeploymentUnlessTheServerKeepsThemAll() throws IOException {
        List<Integer> plain = redeploy(PLAIN, "/plain/plain/hello");
        List<Integer> demo = redeploy(DEMO, "/letterhead-demo/api/books");
        Told.in(getClass().getSimpleName(),
                "class loaders after each deployment of the demo " + demo + ", without Letterhead " + plain);
        assertThat(growth(demo)).as("class loaders after each deployment of the demo: %s; without Letterhead: %s", demo,
                plain).isLessThanOrEqualTo(Math.max(0, growth(plain)) + ALLOWED);
    }

    /** From the first time on: the server loads modules of its own then. */
    private static int growth(List<Integer> loaders) {
        return loaders.get(loaders.size() - 1) - loaders.get(0);
    }

    private List<Integer> redeploy(String name, String path) {
        Wire wire = new Wire(URI.create("http://127.0.0.1:" + probe.getPort() + "/"));
        List<Integer> loaders = new ArrayList<>();
        for (int i = 0; i < REDEPLOYMENTS; i++) {
            deployer.deploy(name);
            for (int request = 0; request < 5; request++) {
                assertThat(wire.get(path).status()).isEqualTo(200);
            }
            deployer.undeploy(name);
            loaders.add(live(wire.get(probe.getPath() + "histogram").body()));
        }
        return loaders;
    }

    private int live(String histogram) {
        Matcher line = Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+" + Pattern.quote(loader()) + "(\\s|$)")
                .matcher(histogram);
        assertThat(line.find()).as(histogram.lines().limit(20).toList().toString()).isTrue();
        return Integer.parseInt(line.group(1));
    }
}
