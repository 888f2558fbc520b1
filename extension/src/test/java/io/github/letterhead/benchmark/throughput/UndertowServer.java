package io.github.letterhead.benchmark.throughput;

import io.github.letterhead.benchmark.BenchmarkApplication;
import io.github.letterhead.benchmark.resources.HandMadeCorsFilter;
import io.github.letterhead.cors.Cors;
import io.undertow.Undertow;
import java.util.Set;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** The example on RESTEasy, in a process of its own. */
public final class UndertowServer {

    private UndertowServer() {
    }

    /** The port, and one of the ways of {@link OnOneServer}. It serves until it is destroyed. */
    public static void main(String[] arguments) throws InterruptedException {
        ResteasyDeployment resteasy = new ResteasyDeploymentImpl();
        resteasy.setApplication(switch (arguments[1]) {
            case "by-hand" -> BenchmarkApplication.withoutLetterhead(Set.of(HeadersByHand.class), Set.of());
            case "unused" -> BenchmarkApplication.of(Set.of(HeadersByHand.class), Set.of());
            case "policy" -> BenchmarkApplication.of(Set.of(FoldedHeaders.class),
                    Set.of(Cors.allowOrigins(Load.ORIGIN)));
            case "filter" -> BenchmarkApplication.of(Set.of(FoldedHeaders.class, HandMadeCorsFilter.class), Set.of());
            default -> BenchmarkApplication.of(Set.of(FoldedHeaders.class), Set.of());
        });
        UndertowJaxrsServer undertow = new UndertowJaxrsServer();
        undertow.start(Undertow.builder().addHttpListener(Integer.parseInt(arguments[0]), "127.0.0.1"));
        undertow.deploy(undertow.undertowDeployment(resteasy, "/").setDeploymentName("headers").setContextPath("/")
                .setClassLoader(UndertowServer.class.getClassLoader()));
        Thread.currentThread().join();
    }
}
