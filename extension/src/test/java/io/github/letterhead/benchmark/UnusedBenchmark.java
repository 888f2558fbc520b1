package io.github.letterhead.benchmark;

import io.github.letterhead.benchmark.resources.ByHandResource;
import io.github.letterhead.benchmark.resources.EmptyPreMatchingFilter;
import io.github.letterhead.benchmark.resources.EmptyResponseFilter;
import io.github.letterhead.benchmark.resources.EmptyWriterInterceptor;
import io.github.letterhead.benchmark.resources.Greeting;
import io.github.letterhead.benchmark.resources.LookingFilter;
import io.github.letterhead.benchmark.resources.OtherLookingFilter;
import io.github.letterhead.benchmark.resources.UnusedResource;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A request that leaves the response alone, in an application with Letterhead, and in one with empty filters. */
@State(Scope.Benchmark)
public class UnusedBenchmark implements LeastTimes.Compared {

    private static final URI TEXT = InMemory.BASE.resolve("unused/text");
    private static final URI NOTHING = InMemory.BASE.resolve("unused/nothing");

    @Param
    public Kind with;

    private InMemory application;

    /** What the application has beside its resource. */
    public enum Kind {
        /** One of each kind that Letterhead has. */
        EMPTY_FILTERS,
        /** The same; but two response filters, as Letterhead has, and they look at the request and the answer. */
        LOOKING_FILTERS,
        LETTERHEAD,
        /** And a response filter of the application. */
        LETTERHEAD_AND_FILTER
    }

    /** And one kind again, which tells how much of a difference means nothing. */
    @Override
    public void addTo(LeastTimes times) {
        for (Kind kind : Kind.values()) {
            of(kind).addTo(times, kind.name());
        }
        of(Kind.EMPTY_FILTERS).addTo(times, "AGAIN");
    }

    private void addTo(LeastTimes times, String kind) {
        times.add("Unused.text." + kind, this::text);
        times.add("Unused.nothing." + kind, this::nothing);
        times.add("Unused.response." + kind, this::response);
    }

    private static UnusedBenchmark of(Kind kind) {
        UnusedBenchmark benchmark = new UnusedBenchmark();
        benchmark.with = kind;
        benchmark.start();
        return benchmark;
    }

    @Setup
    public void start() {
        application = InMemory.of(switch (with) {
            case EMPTY_FILTERS -> without(EmptyPreMatchingFilter.class, EmptyResponseFilter.class,
                    EmptyWriterInterceptor.class);
            case LOOKING_FILTERS -> without(EmptyPreMatchingFilter.class, LookingFilter.class,
                    OtherLookingFilter.class, EmptyWriterInterceptor.class);
            case LETTERHEAD -> with();
            case LETTERHEAD_AND_FILTER -> with(EmptyResponseFilter.class);
        });
    }

    private static BenchmarkApplication with(Class<?>... filters) {
        return BenchmarkApplication.of(resourcesAnd(filters), Set.of());
    }

    private static BenchmarkApplication without(Class<?>... filters) {
        return BenchmarkApplication.withoutLetterhead(resourcesAnd(filters), Set.of());
    }

    private static Set<Class<?>> resourcesAnd(Class<?>... filters) {
        Set<Class<?>> classes = new HashSet<>(Set.of(filters));
        classes.add(UnusedResource.class);
        classes.add(ByHandResource.class);
        return classes;
    }

    @Benchmark
    public Sent text() {
        return application.get(TEXT).require(200, 1, Greeting.OCTETS);
    }

    @Benchmark
    public Sent response() {
        return application.get(InMemory.GREETING).require(202, 3, Greeting.OCTETS);
    }

    @Benchmark
    public Sent nothing() {
        return application.get(NOTHING).require(204, 0, 0);
    }
}
