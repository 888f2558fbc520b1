package io.github.letterhead.benchmark;

import io.github.letterhead.benchmark.resources.ByHandResource;
import io.github.letterhead.benchmark.resources.ByHandSingletonResource;
import io.github.letterhead.benchmark.resources.Greeting;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A header, a cookie, a status and a short text with a ResponseBuilder, in an application without Letterhead. */
@State(Scope.Benchmark)
public class ByHandBenchmark implements LeastTimes.Compared {

    private InMemory byHand;
    private InMemory ofSingleton;

    @Setup
    public void start() {
        byHand = InMemory.of(BenchmarkApplication.withoutLetterhead(Set.of(ByHandResource.class), Set.of()));
        ofSingleton = InMemory.of(
                BenchmarkApplication.withoutLetterhead(Set.of(), Set.of(new ByHandSingletonResource())));
    }

    @Override
    public void addTo(LeastTimes times) {
        start();
        times.add("ByHand.byHand", this::byHand);
        times.add("ByHand.byHandOfSingleton", this::byHandOfSingleton);
    }

    @Benchmark
    public Sent byHand() {
        return byHand.get(InMemory.GREETING).require(202, 3, Greeting.OCTETS);
    }

    @Benchmark
    public Sent byHandOfSingleton() {
        return ofSingleton.get(InMemory.GREETING).require(202, 3, Greeting.OCTETS);
    }
}
