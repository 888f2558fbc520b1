package io.github.letterhead.benchmark;

import io.github.letterhead.benchmark.resources.Greeting;
import io.github.letterhead.benchmark.resources.HandMadeCorsFilter;
import io.github.letterhead.benchmark.resources.UnusedResource;
import io.github.letterhead.cors.Cors;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A simple cross-origin request, in an application with a policy and in one without. */
@State(Scope.Benchmark)
public class CorsBenchmark implements LeastTimes.Compared {

    private static final URI TEXT = InMemory.BASE.resolve("unused/text");

    @Param
    public Kind policy;

    private InMemory application;

    /** The policy of the application. */
    public enum Kind {
        NONE,
        /** A filter of the application instead. */
        BY_HAND,
        ONE_LISTED, THOUSAND_LISTED, MATCHED
    }

    @Setup
    public void start() {
        Set<Class<?>> classes = policy == Kind.BY_HAND ? Set.of(UnusedResource.class, HandMadeCorsFilter.class)
                : Set.of(UnusedResource.class);
        application = InMemory.of(BenchmarkApplication.of(classes, switch (policy) {
            case NONE, BY_HAND -> Set.of();
            case ONE_LISTED -> Set.of(Cors.allowOrigins(HandMadeCorsFilter.ORIGIN));
            case THOUSAND_LISTED -> Set.of(Cors.allowOrigins(IntStream.range(0, 1_000)
                    .mapToObj(number -> "https://a" + number + ".example").toArray(String[]::new)));
            case MATCHED -> Set.of(Cors.allowOriginsMatching(Pattern.compile("https://[a-z0-9]+\\.example")));
        }));
    }

    /** All kinds, and one of them again, which tells how much of a difference means nothing. */
    @Override
    public void addTo(LeastTimes times) {
        for (Kind kind : Kind.values()) {
            times.add("Cors.request." + kind, of(kind)::request);
        }
        times.add("Cors.request.AGAIN", of(Kind.NONE)::request);
    }

    private static CorsBenchmark of(Kind kind) {
        CorsBenchmark benchmark = new CorsBenchmark();
        benchmark.policy = kind;
        benchmark.start();
        return benchmark;
    }

    @Benchmark
    public Sent request() {
        return application.get(TEXT, HandMadeCorsFilter.ORIGIN)
                .require(200, policy == Kind.NONE ? 1 : 3, Greeting.OCTETS);
    }
}
