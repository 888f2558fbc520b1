package io.github.letterhead.benchmark.jersey;

import io.github.letterhead.benchmark.BenchmarkApplication;
import io.github.letterhead.benchmark.InMemory;
import io.github.letterhead.benchmark.Sent;
import io.github.letterhead.benchmark.resources.Account;
import io.github.letterhead.benchmark.resources.AccountResource;
import io.github.letterhead.benchmark.resources.SelectingInterceptor;
import java.net.URI;
import java.util.Set;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.message.filtering.SelectableEntityFilteringFeature;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * JSON by Jackson: all of it, what our filter leaves, and what Jersey's own one does. Ours is asked for the same as
 * Jersey's, and must come to the same.
 */
@State(Scope.Benchmark)
public class SelectionBenchmark {

    private static final URI HUNDRED = InMemory.BASE.resolve("accounts/hundred");
    private static final URI HUNDRED_SELECTED = InMemory.BASE.resolve("accounts/hundred?select=" + Account.TWO_THIRDS);
    private static final URI MANY = InMemory.BASE.resolve("accounts/many");
    private static final URI MANY_SELECTED = InMemory.BASE.resolve("accounts/many?select=" + Account.TWO_OF_TEN);

    private InMemory all;
    private InMemory twoThirds;
    private InMemory twoOfTen;
    private InMemory byJersey;
    private int octetsOfTwoThirds;
    private int octetsOfTwoOfTen;

    @Setup
    public void start() {
        all = application(Set.of(AccountResource.class, JacksonFeature.class), Set.of());
        twoThirds = ours(Account.TWO_THIRDS);
        twoOfTen = ours(Account.TWO_OF_TEN);
        byJersey = application(Set.of(AccountResource.class, JacksonFeature.class,
                SelectableEntityFilteringFeature.class), Set.of());
        octetsOfTwoThirds = twoThirds.get(HUNDRED).octets();
        octetsOfTwoOfTen = twoOfTen.get(MANY).octets();
    }

    private static InMemory ours(String include) {
        return application(Set.of(AccountResource.class, JacksonFeature.class),
                Set.of(new SelectingInterceptor(include)));
    }

    private static InMemory application(Set<Class<?>> classes, Set<Object> singletons) {
        return InMemory.of(BenchmarkApplication.of(classes, singletons));
    }

    @Benchmark
    public Sent hundredUnfiltered() {
        return all.get(HUNDRED);
    }

    @Benchmark
    public Sent hundredTwoThirds() {
        return twoThirds.get(HUNDRED).require(200, 1, octetsOfTwoThirds);
    }

    @Benchmark
    public Sent hundredTwoThirdsByJersey() {
        return byJersey.get(HUNDRED_SELECTED).require(200, 1, octetsOfTwoThirds);
    }

    @Benchmark
    public Sent manyUnfiltered() {
        return all.get(MANY);
    }

    @Benchmark
    public Sent manyTwoOfTen() {
        return twoOfTen.get(MANY).require(200, 1, octetsOfTwoOfTen);
    }

    @Benchmark
    public Sent manyTwoOfTenByJersey() {
        return byJersey.get(MANY_SELECTED).require(200, 1, octetsOfTwoOfTen);
    }
}
