package io.github.letterhead.server;

import io.github.letterhead.spec.Difference;
import io.github.letterhead.spec.SpecApplications;
import jakarta.ws.rs.core.Application;
import java.io.File;
import java.util.Set;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The applications of the behaviour suite, with the jar as it was built, in one WAR. */
public final class SpecWar {

    private SpecWar() {
    }

    public static WebArchive without(Set<Difference> differences) {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "spec.war")
                .addAsLibrary(new File(System.getProperty("letterhead.jar")))
                .addAsWebInfResource("spec-beans.xml", "beans.xml");
        for (Class<? extends Application> application : SpecApplications.on(differences)) {
            war.addPackages(false, application.getPackage());
        }
        for (Class<? extends Application> absent : SpecApplications.UNLESS.keySet()) {
            if (!SpecApplications.on(differences).contains(absent)) {
                war.deleteClass(absent);
            }
        }
        return war;
    }
}
