package io.github.letterhead.benchmark.throughput;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Loads all contestants in turn, ten rounds, and prints the table for the docs. Within a round one follows the other,
 * so that what slows the machine down does so to all.
 */
final class Contest {

    private static final int ROUNDS = 10;
    private static final int WARM_UPS = 2;
    private static final int WARM_UP_SECONDS = 10;
    private static final int SECONDS = 5;
    /** Student's t for 95 % and nine degrees of freedom. */
    private static final double T = 2.262;

    private final List<Contestant> contestants;
    private final Map<String, List<Load>> results = new LinkedHashMap<>();

    Contest(List<Contestant> contestants) {
        this.contestants = contestants;
        contestants.forEach(contestant -> results.put(contestant.name(), new ArrayList<>()));
    }

    void run() throws IOException, InterruptedException {
        for (int warmUp = 1; warmUp <= WARM_UPS; warmUp++) {
            for (Contestant contestant : inTurn(warmUp)) {
                Load.on(contestant, WARM_UP_SECONDS);
            }
        }
        for (int round = 1; round <= ROUNDS; round++) {
            for (Contestant contestant : inTurn(round)) {
                Load load = Load.on(contestant, SECONDS);
                System.out.println("round " + round + ", " + contestant.name() + ": " + load);
                results.get(contestant.name()).add(load);
            }
        }
        print();
    }

    /** Who comes first changes from round to round. */
    private List<Contestant> inTurn(int round) {
        List<Contestant> turned = new ArrayList<>(contestants);
        Collections.rotate(turned, round);
        return turned;
    }

    private void print() {
        System.out.println();
        System.out.println("| | requests a second, median | lowest to highest | 95 % interval of the mean | "
                + "p99, ms, median | lowest to highest | processor time of the server a request, µs |");
        System.out.println("|---|---|---|---|---|---|---|");
        results.forEach((name, loads) -> {
            double[] rates = sorted(loads, Load::requestsPerSecond);
            double[] p99 = sorted(loads, Load::p99Millis);
            double[] processor = sorted(loads, Load::processorMicros);
            System.out.printf(Locale.ROOT, "| %s | %,.0f | %,.0f to %,.0f | %,.0f ± %,.0f | %.2f | %.2f to %.2f | "
                    + "%.1f ± %.1f |%n", name, median(rates), rates[0], rates[ROUNDS - 1], mean(rates),
                    interval(rates), median(p99), p99[0], p99[ROUNDS - 1], mean(processor), interval(processor));
        });
    }

    /** Of the medians, and of the processor time round by round. */
    void printRatio(String name, String peer) {
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ratios[round] = results.get(name).get(round).processorMicros()
                    / results.get(peer).get(round).processorMicros();
        }
        System.out.printf(Locale.ROOT, "%n%s, times %s: %.2f of the requests, %.3f ± %.3f of the processor time%n",
                name, peer, median(sorted(results.get(name), Load::requestsPerSecond))
                        / median(sorted(results.get(peer), Load::requestsPerSecond)), mean(ratios), interval(ratios));
    }

    private static double[] sorted(List<Load> loads, ToDoubleFunction<Load> figure) {
        return loads.stream().mapToDouble(figure).sorted().toArray();
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double interval(double[] values) {
        double mean = mean(values);
        double variance = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum()
                / (values.length - 1);
        return T * Math.sqrt(variance / values.length);
    }
}
