package io.github.letterhead.server;

import java.io.File;
import java.net.URI;
import java.net.URL;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The demo as it was packaged. */
public final class DemoWar {

    private DemoWar() {
    }

    public static WebArchive asBuilt() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("letterhead.demo.war")));
    }

    /** A server may name the machine in the address, though it listens on the loopback alone. */
    public static URI base(URL deployment) {
        return URI.create("http://127.0.0.1:" + deployment.getPort() + deployment.getPath() + "api/");
    }
}
