package io.github.letterhead.benchmark;

import io.github.letterhead.benchmark.resources.Greeting;
import io.github.letterhead.benchmark.resources.ManyByHandResource;
import io.github.letterhead.benchmark.resources.ManyResource;
import java.net.URI;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Ten to a thousand headers or cookies, each of a name of its own, through the response and by hand. */
@State(Scope.Benchmark)
public class ManyBenchmark implements LeastTimes.Compared {

    @Param({"10", "100", "1000"})
    public int count;

    private InMemory application;
    private InMemory without;
    private URI headers;
    private URI cookies;

    @Setup
    public void start() {
        application = InMemory.of(BenchmarkApplication.of(Set.of(ManyResource.class), Set.of()));
        without = InMemory.of(BenchmarkApplication.withoutLetterhead(Set.of(ManyByHandResource.class), Set.of()));
        headers = InMemory.BASE.resolve("many/headers/" + count);
        cookies = InMemory.BASE.resolve("many/cookies/" + count);
    }

    @Override
    public void addTo(LeastTimes times) {
        for (int each : new int[] {10, 100, 1_000}) {
            of(each).addTo(times, each);
        }
    }

    private void addTo(LeastTimes times, int each) {
        int work = each / 10;
        times.add("Many.headers." + each, work, this::headers);
        times.add("Many.headersByHand." + each, work, this::headersByHand);
        times.add("Many.cookies." + each, work, this::cookies);
        times.add("Many.cookiesByHand." + each, work, this::cookiesByHand);
    }

    private static ManyBenchmark of(int count) {
        ManyBenchmark benchmark = new ManyBenchmark();
        benchmark.count = count;
        benchmark.start();
        return benchmark;
    }

    @Benchmark
    public Sent headers() {
        return application.get(headers).require(200, count + 1, Greeting.OCTETS);
    }

    @Benchmark
    public Sent cookies() {
        return application.get(cookies).require(200, count + 1, Greeting.OCTETS);
    }

    @Benchmark
    public Sent headersByHand() {
        return without.get(headers).require(200, count + 1, Greeting.OCTETS);
    }

    @Benchmark
    public Sent cookiesByHand() {
        return without.get(cookies).require(200, count + 1, Greeting.OCTETS);
    }
}
