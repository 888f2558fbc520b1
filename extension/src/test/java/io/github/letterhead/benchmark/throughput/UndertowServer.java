package io.github.letterhead.benchmark.throughput;

import io.github.letterhead.benchmark.BenchmarkApplication;
import io.github.letterhead.benchmark.resources.HandMadeCorsFilter;
import io.github.letterhead.cors.Cors;
import io.undertow.Undertow;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.jboss.resteasy.core.ResteasyDeploymentImpl;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;
import org.jboss.resteasy.spi.ResteasyDeployment;

/** The example on RESTEasy, in a process of its own. */
public final class UndertowServer {

    private UndertowServer() {
    }

    /** Ways of {@link OnOneServer}, each with a port to serve it on. It serves until it is destroyed. */
    public static void main(String[] arguments) throws InterruptedException {
        for (int i = 0; i < arguments.length; i += 2) {
            ResteasyDeployment resteasy = new ResteasyDeploymentImpl();
            resteasy.setApplication(application(arguments[i]));
            UndertowJaxrsServer undertow = new UndertowJaxrsServer();
            undertow.start(Undertow.builder().addHttpListener(Integer.parseInt(arguments[i + 1]), "127.0.0.1"));
            undertow.deploy(undertow.undertowDeployment(resteasy, "/").setDeploymentName(arguments[i])
                    .setContextPath("/").setClassLoader(UndertowServer.class.getClassLoader()));
        }
        Thread.currentThread().join();
    }

    private static Application application(String way) {
        return switch (way) {
            case "by-hand" -> BenchmarkApplication.withoutLetterhead(Set.of(HeadersByHand.class), Set.of());
            case "empty", "empty-again" -> BenchmarkApplication.withoutLetterhead(
                    EmptyFilters.with(HeadersByHand.class), Set.of());
            case "unused" -> BenchmarkApplication.of(Set.of(HeadersByHand.class), Set.of());
            case "policy" -> BenchmarkApplication.of(Set.of(FoldedHeaders.class),
                    Set.of(Cors.allowOrigins(Load.ORIGIN)));
            case "filter" -> BenchmarkApplication.of(Set.of(FoldedHeaders.class, HandMadeCorsFilter.class), Set.of());
            default -> BenchmarkApplication.of(Set.of(FoldedHeaders.class), Set.of());
        };
    }
}
