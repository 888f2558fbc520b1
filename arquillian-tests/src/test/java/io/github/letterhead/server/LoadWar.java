package io.github.letterhead.server;

import io.github.letterhead.load.served.LoadApplication;
import java.io.File;
import java.net.URI;
import java.net.URL;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application under load, with the jar as it was built. */
public final class LoadWar {

    public static final String NAME = "load";

    private LoadWar() {
    }

    public static WebArchive asBuilt() {
        return ShrinkWrap.create(WebArchive.class, NAME + ".war").addPackages(false, LoadApplication.class.getPackage())
                .addAsLibrary(new File(System.getProperty("letterhead.jar")))
                .addAsWebInfResource("spec-beans.xml", "beans.xml");
    }

    /** A server may name the machine in the address, though it listens on the loopback alone. */
    public static URI base(URL anyDeployment) {
        return URI.create("http://127.0.0.1:" + anyDeployment.getPort() + "/" + NAME + "/under-load/");
    }
}
