package io.github.letterhead.server;

import java.net.URI;
import java.net.URL;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** An application without Letterhead: what it shows is the server's own. */
public final class PlainWar {

    private PlainWar() {
    }

    public static WebArchive asBuilt() {
        return ShrinkWrap.create(WebArchive.class, "plain.war")
                .addClasses(PlainApplication.class, PlainResource.class, PlainResource.Hello.class)
                .addAsWebInfResource("spec-beans.xml", "beans.xml");
    }

    /** A server may name the machine in the address, though it listens on the loopback alone. */
    public static URI base(URL anyDeployment) {
        return URI.create("http://127.0.0.1:" + anyDeployment.getPort() + "/plain/plain/");
    }
}
