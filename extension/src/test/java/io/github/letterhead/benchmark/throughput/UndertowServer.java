package io.github.letterhead.benchmark.throughput;

import io.github.letterhead.benchmark.BenchmarkApplication;
import io.github.letterhead.cors.Cors;
import io.undertow.Undertow;
import java.util.Set;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** The example with Letterhead on RESTEasy, in a process of its own. */
public final class UndertowServer {

    private UndertowServer() {
    }

    /** The port, and {@code letterhead} or {@code policy}. It serves until it is destroyed. */
    public static void main(String[] arguments) throws InterruptedException {
        ResteasyDeployment resteasy = new ResteasyDeploymentImpl();
        resteasy.setApplication(BenchmarkApplication.of(Set.of(FoldedHeaders.class),
                arguments[1].equals("policy") ? Set.of(Cors.allowOrigins(Load.ORIGIN)) : Set.of()));
        UndertowJaxrsServer undertow = new UndertowJaxrsServer();
        undertow.start(Undertow.builder().addHttpListener(Integer.parseInt(arguments[0]), "127.0.0.1"));
        undertow.deploy(undertow.undertowDeployment(resteasy, "/").setDeploymentName("headers").setContextPath("/")
                .setClassLoader(UndertowServer.class.getClassLoader()));
        Thread.currentThread().join();
    }
}
