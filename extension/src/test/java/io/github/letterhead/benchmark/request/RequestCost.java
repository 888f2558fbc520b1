package io.github.letterhead.benchmark.request;

import io.github.letterhead.benchmark.BenchmarkApplication;
import io.github.letterhead.benchmark.InMemory;
import io.github.letterhead.benchmark.Sent;
import io.github.letterhead.benchmark.request.Batches.Cost;
import io.github.letterhead.benchmark.resources.Account;
import io.github.letterhead.benchmark.resources.AccountResource;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.message.filtering.SelectableEntityFilteringFeature;

/** Measures requests on Jersey that answer with JSON, and prints what came out. */
public final class RequestCost {

    private static final double TIMES_UNFILTERED = 1.35;
    private static final double LINEAR = 1.5;
    /** A megabyte and a bit. */
    private static final int MANY = 2_500;

    private final InMemory ours = InMemory.of(BenchmarkApplication.of(
            Set.of(SelectedResource.class, UserResource.class, JacksonFeature.class, JavaTimeMapper.class), Set.of()));
    private final InMemory jersey = InMemory.of(BenchmarkApplication.of(
            Set.of(AccountResource.class, JacksonFeature.class, SelectableEntityFilteringFeature.class), Set.of()));
    private final boolean quick;

    private RequestCost(boolean quick) {
        this.quick = quick;
    }

    /** Whether a short run is enough. */
    public static void main(String[] arguments) {
        RequestCost cost = new RequestCost(Boolean.parseBoolean(arguments[0]));
        line("%n### Requests with JSON by Jackson, on Jersey%n");
        line("Processor time: the least of many batches that take turns, + the spread of the better ones.%n");
        cost.printMapped();
        cost.printSelected();
        cost.printGrowth();
    }

    private Map<String, Cost> run(Batches batches, int millis) {
        return batches.run(quick ? 10 : 60, millis);
    }

    private Supplier<Sent> get(InMemory application, String path) {
        int octets = application.get(InMemory.BASE.resolve(path)).octets();
        return () -> application.get(InMemory.BASE.resolve(path)).require(200, 1, octets);
    }

    private void printMapped() {
        require(octets(ours, "users/model") == octets(ours, "users/by-hand"));
        Map<String, Cost> costs = run(new Batches()
                .add("model", get(ours, "users/model"))
                .add("by hand", get(ours, "users/by-hand")), 40);
        Cost model = costs.get("model");
        Cost byHand = costs.get("by hand");
        line("| | time, µs | bytes |%n|---|---|---|");
        costs.forEach(RequestCost::row);
        line("%n(b) 100 users through @ResponseModel, no slower than mapped by hand: %.2f, %s%n",
                model.least() / byHand.least(), word(model.isNoMoreThan(byHand)));
    }

    private void printSelected() {
        String byJersey = "accounts/hundred?select=" + Account.TWO_THIRDS;
        String manyByJersey = "accounts/many?select=" + Account.TWO_OF_TEN;
        require(octets(ours, "selected/two-thirds/100") == octets(jersey, byJersey));
        require(octets(ours, "selected/two-of-ten/" + MANY) == octets(jersey, manyByJersey));
        Map<String, Cost> costs = run(new Batches()
                .add("unfiltered", get(ours, "selected/all/100"))
                .add("two thirds", get(ours, "selected/two-thirds/100"))
                .add("two thirds by Jersey", get(jersey, byJersey)), 40);
        costs.putAll(run(new Batches()
                .add("1 MB unfiltered", get(ours, "selected/all/" + MANY))
                .add("1 MB, two of ten", get(ours, "selected/two-of-ten/" + MANY))
                .add("1 MB, two of ten by Jersey", get(jersey, manyByJersey)), 60));
        line("| | time, µs | bytes |%n|---|---|---|");
        costs.forEach(RequestCost::row);
        double ratio = costs.get("two thirds").least() / costs.get("unfiltered").least();
        double beside = costs.get("two thirds").least() / costs.get("two thirds by Jersey").least();
        line("%n(c) two thirds, at most %.2f times unfiltered: %.2f, %s", TIMES_UNFILTERED, ratio,
                word(ratio <= TIMES_UNFILTERED));
        line("(c) faster than Jersey's filtering: %.2f, %s", beside, word(beside < 1));
        double fewer = costs.get("1 MB, two of ten").bytes() - costs.get("1 MB unfiltered").bytes();
        line("(c) two of ten of 1 MB, fewer bytes than unfiltered: %+.0f, %s%n", fewer, word(fewer < 0));
    }

    /** What a filter keeps of all would be bytes for each element. */
    private void printGrowth() {
        line("| accounts | filtered, ns for each | unfiltered | bytes beside unfiltered |%n|---|---|---|---|");
        double first = 0;
        for (int count : new int[] {1, 100, 10_000, 100_000}) {
            Map<String, Cost> costs = new Batches()
                    .add("filtered", get(ours, "selected/two-thirds/" + count))
                    .add("unfiltered", get(ours, "selected/all/" + count))
                    .run(quick ? 3 : 12, 100);
            Cost filtered = costs.get("filtered");
            line("| %,d | %.0f | %.0f | %+.0f |", count, filtered.least() / count,
                    costs.get("unfiltered").least() / count, filtered.bytes() - costs.get("unfiltered").bytes());
            double each = filtered.least() / count;
            if (count == 100) {
                first = each;
            } else if (count > 100) {
                line("| | (d) at most %.1f times one of 100: %.2f, %s | | |", LINEAR, each / first,
                        word(each <= LINEAR * first));
            }
        }
    }

    private static int octets(InMemory application, String path) {
        return application.get(InMemory.BASE.resolve(path)).octets();
    }

    private static void row(String name, Cost cost) {
        line("| %s | %.1f + %.1f | %,.0f |", name, cost.least() / 1_000, cost.spread() / 1_000, cost.bytes());
    }

    private static void require(boolean isSo) {
        if (!isSo) {
            throw new IllegalStateException("The answers that are compared are not the same");
        }
    }

    private static String word(boolean reached) {
        return reached ? "reached" : "**missed**";
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
