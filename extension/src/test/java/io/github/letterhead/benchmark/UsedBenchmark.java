package io.github.letterhead.benchmark;

import io.github.letterhead.benchmark.resources.FieldResource;
import io.github.letterhead.benchmark.resources.FoldedResource;
import io.github.letterhead.benchmark.resources.Greeting;
import io.github.letterhead.benchmark.resources.ParameterResource;
import io.github.letterhead.benchmark.resources.SingletonResource;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same answer as in {@link ByHandBenchmark}, through the response at each place where it can be had. */
@State(Scope.Benchmark)
public class UsedBenchmark implements LeastTimes.Compared {

    private InMemory folded;
    private InMemory parameter;
    private InMemory field;
    private InMemory fieldOfSingleton;

    @Setup
    public void start() {
        folded = with(FoldedResource.class);
        parameter = with(ParameterResource.class);
        field = with(FieldResource.class);
        fieldOfSingleton = InMemory.of(BenchmarkApplication.of(Set.of(), Set.of(new SingletonResource())));
    }

    private static InMemory with(Class<?> resource) {
        return InMemory.of(BenchmarkApplication.of(Set.of(resource), Set.of()));
    }

    @Override
    public void addTo(LeastTimes times) {
        start();
        times.add("Used.parameter", this::parameter);
        times.add("Used.field", this::field);
        times.add("Used.fieldOfSingleton", this::fieldOfSingleton);
    }

    private static Sent greeting(InMemory application) {
        return application.get(InMemory.GREETING).require(202, 3, Greeting.OCTETS);
    }

    /** Header and cookie folded under a direct response. */
    @Benchmark
    public Sent folded() {
        return greeting(folded);
    }

    @Benchmark
    public Sent parameter() {
        return greeting(parameter);
    }

    @Benchmark
    public Sent field() {
        return greeting(field);
    }

    @Benchmark
    public Sent fieldOfSingleton() {
        return greeting(fieldOfSingleton);
    }
}
