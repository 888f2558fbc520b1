package io.github.letterhead.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterhead.load.Departure;
import io.github.letterhead.load.Told;
import io.github.letterhead.load.Visits;
import io.github.letterhead.spec.Answer;
import io.github.letterhead.spec.FaultLog;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An application is undeployed while it is busy, and deployed again. How often is told by {@code -Dundeployments}. A
 * WAR without Letterhead goes through the same, so that the server's own part is known.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class UndeploySpec {

    private static final String STAYS = "stays";
    private static final String LOAD = "load";
    private static final String PLAIN = "plain";

    private static final int UNDEPLOYMENTS = Integer.getInteger("undeployments", 2);
    private static final int CONNECTIONS = 16;
    private static final int BUSY = 200;
    private static final int LINES = 40;

    @ArquillianResource
    private Deployer deployer;

    /** Tells the port. */
    @ArquillianResource
    @OperateOnDeployment(STAYS)
    private URL stays;

    @Deployment(name = STAYS, testable = false)
    public static WebArchive staysWar() {
        return ShrinkWrap.create(WebArchive.class, "stays.war")
                .addAsWebResource(new StringAsset("stays"), "index.html");
    }

    @Deployment(name = LOAD, managed = false, testable = false)
    public static WebArchive loadWar() {
        return LoadWar.asBuilt();
    }

    @Deployment(name = PLAIN, managed = false, testable = false)
    public static WebArchive plainWar() {
        return PlainWar.asBuilt();
    }

    protected abstract FaultLog log();

    @Test
    void whatIsAnsweredWhileAnApplicationGoesIsRight() throws Exception {
        goAndCome(LOAD, LoadWar.base(stays), Visits.ofEveryWay());
    }

    @Test
    void soItIsWithoutLetterhead() throws Exception {
        goAndCome(PLAIN, PlainWar.base(stays), new Visits() {
            @Override
            public String path(long number) {
                return "hello";
            }

            @Override
            public List<String> headers(long number) {
                return List.of();
            }

            @Override
            public String token(long number) {
                return "";
            }

            @Override
            public List<String> faults(long number, Answer answer) {
                return answer.status() == 200 && answer.body().contains("hello") ? List.of() : List.of(answer.raw());
            }
        });
    }

    private void goAndCome(String name, URI base, Visits visits) throws Exception {
        int logged = log().read().length();
        deployer.deploy(name);
        Departure clients = new Departure(base, visits, CONNECTIONS);
        try {
            for (int i = 0; i < UNDEPLOYMENTS; i++) {
                clients.awaitRight(BUSY);
                deployer.undeploy(name);
                deployer.deploy(name);
            }
            clients.awaitRight(BUSY);
        } finally {
            clients.stop();
            deployer.undeploy(name);
        }
        Told.in(getClass().getSimpleName() + "-" + name, UNDEPLOYMENTS + " times undeployed: " + clients + "\nlogged:\n"
                + log().read().substring(logged).lines()
                .filter(line -> line.matches(".*(WARN|SEVERE|ERROR|Exception|at io\\.github\\.letterhead).*"))
                .limit(LINES).collect(Collectors.joining("\n")));
        assertThat(clients.wrong()).isEmpty();
    }
}
