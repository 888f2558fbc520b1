package io.github.letterhead.benchmark.throughput;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Starts all contestants, loads them in turn, five rounds, and prints the table for the docs. Within a round one
 * follows the other, so that what slows the machine down does so to all.
 */
public final class SideBySide {

    private static final int ROUNDS = 5;
    private static final int WARM_UP_SECONDS = 30;
    private static final int SECONDS = 10;
    /** Student's t for 95 % and four degrees of freedom. */
    private static final double T = 2.776;

    private SideBySide() {
    }

    /** The Python that has FastAPI and uvicorn, and the application for it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, List<Load>> results = new LinkedHashMap<>();
        try (Contestant letterhead = Contestant.grizzly("letterhead");
                Contestant byHand = Contestant.grizzly("by-hand");
                Contestant fastApi = Contestant.fastApi(arguments[0], Path.of(arguments[1]))) {
            List<Contestant> contestants = List.of(letterhead, byHand, fastApi);
            for (Contestant contestant : contestants) {
                results.put(contestant.name(), new ArrayList<>());
                Load.on(contestant.uri(), WARM_UP_SECONDS);
            }
            for (int round = 1; round <= ROUNDS; round++) {
                for (Contestant contestant : inTurn(contestants, round)) {
                    Load load = Load.on(contestant.uri(), SECONDS);
                    System.out.println("round " + round + ", " + contestant.name() + ": " + load);
                    results.get(contestant.name()).add(load);
                }
            }
        }
        print(results);
    }

    /** Who comes first changes from round to round. */
    private static List<Contestant> inTurn(List<Contestant> contestants, int round) {
        List<Contestant> turned = new ArrayList<>(contestants);
        Collections.rotate(turned, round);
        return turned;
    }

    private static void print(Map<String, List<Load>> results) {
        System.out.println();
        System.out.println("| | requests a second, median | lowest to highest | 95 % interval of the mean | "
                + "p99, ms, median | lowest to highest |");
        System.out.println("|---|---|---|---|---|---|");
        results.forEach((name, loads) -> {
            double[] rates = sorted(loads, Load::requestsPerSecond);
            double[] p99 = sorted(loads, Load::p99Millis);
            System.out.printf(Locale.ROOT, "| %s | %,.0f | %,.0f to %,.0f | %,.0f ± %,.0f | %.2f | %.2f to %.2f |%n",
                    name, median(rates), rates[0], rates[ROUNDS - 1], mean(rates), interval(rates),
                    median(p99), p99[0], p99[ROUNDS - 1]);
        });
        double letterhead = median(sorted(results.get("letterhead"), Load::requestsPerSecond));
        for (String peer : List.of("by-hand", "fastapi")) {
            System.out.printf(Locale.ROOT, "%nLetterhead, times %s: %.2f (of the medians)%n", peer,
                    letterhead / median(sorted(results.get(peer), Load::requestsPerSecond)));
        }
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
