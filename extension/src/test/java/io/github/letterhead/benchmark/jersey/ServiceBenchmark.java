package io.github.letterhead.benchmark.jersey;

import io.github.letterhead.benchmark.BenchmarkApplication;
import io.github.letterhead.benchmark.InMemory;
import io.github.letterhead.benchmark.LeastTimes;
import io.github.letterhead.benchmark.Sent;
import io.github.letterhead.benchmark.resources.Greeting;
import io.github.letterhead.benchmark.resources.GreetingService;
import io.github.letterhead.benchmark.resources.ServiceResource;
import jakarta.inject.Singleton;
import java.util.Set;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same as {@code UsedBenchmark}, by a service of HK2 that all requests share. */
@State(Scope.Benchmark)
public class ServiceBenchmark implements LeastTimes.Compared {

    private InMemory application;

    @Setup
    public void start() {
        application = InMemory.of(BenchmarkApplication.of(Set.of(ServiceResource.class), Set.of(new Services())));
    }

    @Override
    public void addTo(LeastTimes times) {
        start();
        times.add("Service.service", this::service);
    }

    @Benchmark
    public Sent service() {
        return application.get(InMemory.GREETING).require(202, 3, Greeting.OCTETS);
    }

    private static final class Services extends AbstractBinder {

        @Override
        protected void configure() {
            bindAsContract(GreetingService.class).in(Singleton.class);
        }
    }
}
