package io.github.letterhead.benchmark;

import io.github.letterhead.benchmark.resources.ByHandResource;
import io.github.letterhead.benchmark.resources.ByHandSingletonResource;
import io.github.letterhead.benchmark.resources.Greeting;
import java.net.URI;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A header, a cookie, a status and a short text with a ResponseBuilder, in an application without Letterhead. */
@State(Scope.Benchmark)
public class ByHandBenchmark implements LeastTimes.Compared {

    private static final URI BY_HAND = InMemory.BASE.resolve("by-hand");
    private static final URI OF_SINGLETON = InMemory.BASE.resolve("by-hand-of-singleton");

    private InMemory application;

    @Setup
    public void start() {
        application = InMemory.of(BenchmarkApplication.withoutLetterhead(
                Set.of(ByHandResource.class), Set.of(new ByHandSingletonResource())));
    }

    @Override
    public void addTo(LeastTimes times) {
        start();
        times.add("ByHand.byHand", this::byHand);
        times.add("ByHand.byHandOfSingleton", this::byHandOfSingleton);
    }

    @Benchmark
    public Sent byHand() {
        return application.get(BY_HAND).require(202, 3, Greeting.OCTETS);
    }

    @Benchmark
    public Sent byHandOfSingleton() {
        return application.get(OF_SINGLETON).require(202, 3, Greeting.OCTETS);
    }
}
