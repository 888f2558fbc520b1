package io.github.letterhead.benchmark;

import io.github.letterhead.benchmark.resources.FieldResource;
import io.github.letterhead.benchmark.resources.FoldedResource;
import io.github.letterhead.benchmark.resources.Greeting;
import io.github.letterhead.benchmark.resources.ParameterResource;
import io.github.letterhead.benchmark.resources.SingletonResource;
import java.net.URI;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same answer as in {@link ByHandBenchmark}, through the response at each place where it can be had. */
@State(Scope.Benchmark)
public class UsedBenchmark implements LeastTimes.Compared {

    private static final URI FOLDED = InMemory.BASE.resolve("folded");
    private static final URI PARAMETER = InMemory.BASE.resolve("parameter");
    private static final URI FIELD = InMemory.BASE.resolve("field");
    private static final URI SINGLETON = InMemory.BASE.resolve("singleton");

    private InMemory application;

    @Setup
    public void start() {
        application = InMemory.of(BenchmarkApplication.of(
                Set.of(FoldedResource.class, ParameterResource.class, FieldResource.class),
                Set.of(new SingletonResource())));
    }

    @Override
    public void addTo(LeastTimes times) {
        start();
        times.add("Used.parameter", this::parameter);
        times.add("Used.field", this::field);
        times.add("Used.fieldOfSingleton", this::fieldOfSingleton);
    }

    private Sent greeting(URI uri) {
        return application.get(uri).require(202, 3, Greeting.OCTETS);
    }

    /** Header and cookie folded under a direct response. */
    @Benchmark
    public Sent folded() {
        return greeting(FOLDED);
    }

    @Benchmark
    public Sent parameter() {
        return greeting(PARAMETER);
    }

    @Benchmark
    public Sent field() {
        return greeting(FIELD);
    }

    @Benchmark
    public Sent fieldOfSingleton() {
        return greeting(SINGLETON);
    }
}
