package io.github.letterhead.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures the response model by itself, beside MapStruct, in rounds in which they take turns, and prints what came
 * out. No runtime is needed.
 */
public final class ProjectionCost {

    private static final String BENCHMARKS = "[.]ProjectionBenchmark[.]";
    private static final double TIMES_MAPPED = 1.25;
    private static final double BYTES_MAPPED = 1.05;
    private static final double LINEAR = 1.5;
    private static final int BYTES_PASSED = 64;

    private final Results results;

    private ProjectionCost(Results results) {
        this.results = results;
    }

    /** Directory for the results, whether one short round is enough. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        boolean quick = Boolean.parseBoolean(arguments[1]);
        for (int round = 1; round <= (quick ? 1 : 3); round++) {
            measure(directory.resolve("projection-" + round + ".json"), quick ? 400 : 2_000);
        }
        new ProjectionCost(Results.of(directory, "projection-*.json")).print();
    }

    private static void measure(Path file, int millis) throws RunnerException {
        new Runner(new OptionsBuilder()
                .include(BENCHMARKS)
                .forks(1)
                .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .warmupIterations(1)
                .warmupTime(TimeValue.milliseconds(3L * millis))
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(millis))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .resultFormat(ResultFormatType.JSON)
                .result(file.toString())
                .build()).run();
    }

    private void print() {
        line("%n### Response model%n");
        line("| users | to models, µs | MapStruct, µs | ratio | bytes | MapStruct's | handed on, µs | bytes |");
        line("|---|---|---|---|---|---|---|---|");
        for (int count : new int[] {1, 100, 10_000, 100_000}) {
            Figures ours = results.times("Projection.projected." + count);
            Figures theirs = results.times("Projection.mapped." + count);
            Figures passed = results.times("Projection.passed." + count);
            line("| %d | %s | %s | %.2f ± %.2f | %.0f | %.0f | %s | %.0f |", count, micros(ours), micros(theirs),
                    ours.over(theirs).mean(), ours.over(theirs).error(), bytes("projected", count),
                    bytes("mapped", count), micros(passed), bytes("passed", count));
        }
        double ratio = time("projected", 100) / time("mapped", 100);
        double more = bytes("projected", 100) / bytes("mapped", 100);
        double growth = time("projected", 100_000) / 100_000 / (time("projected", 10_000) / 10_000);
        line("%n(a) 100 users, at most %.2f times MapStruct's time: %s; at most %.2f times its bytes: %s",
                TIMES_MAPPED, Limit.word(ratio <= TIMES_MAPPED), BYTES_MAPPED, Limit.word(more <= BYTES_MAPPED));
        line("(d) a user among 100,000 costs at most %.1f times one among 10,000: %s", LINEAR,
                Limit.word(growth <= LINEAR));
        line("(e) handing on 100 models makes at most %d bytes: %s", BYTES_PASSED,
                Limit.word(bytes("passed", 100) <= BYTES_PASSED));
    }

    private double time(String what, int count) {
        return results.times("Projection." + what + "." + count).mean();
    }

    private double bytes(String what, int count) {
        return results.bytes("Projection." + what + "." + count).mean();
    }

    private static String micros(Figures nanos) {
        return String.format(Locale.ROOT, "%.2f ± %.2f", nanos.mean() / 1_000, nanos.error() / 1_000);
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
