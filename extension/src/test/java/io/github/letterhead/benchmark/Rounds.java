package io.github.letterhead.benchmark;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks on the runtime of the class path: once with JMH and its allocation profiler for the bytes, and in
 * several rounds for times, with JMH and more finely with {@link LeastTimes}. JMH would run all forks of one benchmark
 * before those of the next, and all requests of one kind before those of the next; here they take turns, so that what
 * slows the machine down does so to all of them.
 */
public final class Rounds {

    private static final int ROUNDS = 8;
    private static final int FORKS = 6;
    private static final String[] JVM =
            {"-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", "-Djava.util.logging.config.file=none"};
    private static final String COMPARED = "[.](ByHand|Used|Service)Benchmark[.]";
    private static final String CROSS_ORIGIN = "[.]CorsBenchmark[.]";
    private static final String UNUSED = "[.]UnusedBenchmark[.]";
    private static final String GROWING = "[.]ManyBenchmark[.]";

    private final String runtime;
    private final Path directory;
    /** Bytes only: times take minutes. */
    private final boolean quick;

    private Rounds(String runtime, Path directory, boolean quick) {
        this.runtime = runtime;
        this.directory = directory;
        this.quick = quick;
    }

    /** Name of the runtime, directory for the results, whether bytes are enough. */
    public static void main(String[] arguments) throws IOException, RunnerException, InterruptedException {
        Path directory = Files.createDirectories(Path.of(arguments[1]));
        new Rounds(arguments[0], directory, Boolean.parseBoolean(arguments[2])).run();
    }

    private void run() throws IOException, RunnerException, InterruptedException {
        forgetEarlierRun();
        measure("bytes", counted(3_000).include(COMPARED).include(UNUSED).include(CROSS_ORIGIN));
        measure("bytes-growth", counted(300).include(GROWING));
        for (int fork = 1; fork <= FORKS && !quick; fork++) {
            measure("forks-" + fork, timed());
        }
        for (int round = 1; round <= ROUNDS && !quick; round++) {
            time(round, "used", runtime.equals("jersey") ? List.of("ByHandBenchmark", "UsedBenchmark",
                    "jersey.ServiceBenchmark") : List.of("ByHandBenchmark", "UsedBenchmark"));
            time(round, "unused", List.of("UnusedBenchmark"));
            time(round, "cors", List.of("CorsBenchmark"));
            time(round, "growth", List.of("ManyBenchmark"));
        }
    }

    /** In a JVM of its own. */
    private void time(int round, String what, List<String> compared) throws IOException, InterruptedException {
        System.out.println(runtime + ": processor time of " + what + ", round " + round + " of " + ROUNDS);
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-cp",
                System.getProperty("java.class.path")));
        command.addAll(List.of(JVM));
        command.add(LeastTimes.class.getName());
        command.add(directory.resolve(runtime + "-" + what + "-" + round + ".properties").toString());
        compared.forEach(name -> command.add(Rounds.class.getPackageName() + "." + name));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("This failed: " + command);
        }
    }

    private void forgetEarlierRun() throws IOException {
        try (DirectoryStream<Path> results = Files.newDirectoryStream(directory, runtime + "-*.{json,properties}")) {
            for (Path result : results) {
                Files.delete(result);
            }
        }
    }

    /**
     * So many requests to warm up and as many to measure, with a compiler that leaves out no object that the code
     * makes: what comes out is the same in every run.
     */
    private ChainedOptionsBuilder counted(int requests) {
        return new OptionsBuilder()
                .warmupBatchSize(requests)
                .measurementBatchSize(requests)
                .exclude(runtime.equals("jersey") ? "nothing is left out" : "[.]jersey[.]")
                .forks(1)
                .jvmArgs(JVM)
                .jvmArgsAppend("-XX:TieredStopAtLevel=1")
                .mode(Mode.SingleShotTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .warmupIterations(1)
                .measurementIterations(1)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .resultFormat(ResultFormatType.JSON);
    }

    /**
     * One fork of each benchmark whose time has a limit, in the way of JMH: the mean of what all requests took. The
     * compiler is busy for up to four seconds, and longer where there is more to compile.
     */
    private ChainedOptionsBuilder timed() {
        return new OptionsBuilder()
                .include("[.]ByHandBenchmark[.]byHand$").include("[.]UsedBenchmark[.]parameter$").include(UNUSED)
                .include(CROSS_ORIGIN)
                .param("with", "EMPTY_FILTERS", "LETTERHEAD")
                .param("policy", "NONE", "BY_HAND", "ONE_LISTED")
                .forks(1)
                .jvmArgs(JVM)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .warmupIterations(5).warmupTime(TimeValue.seconds(1))
                .measurementIterations(4).measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .resultFormat(ResultFormatType.JSON);
    }

    private void measure(String what, ChainedOptionsBuilder options) throws RunnerException {
        System.out.println(runtime + ": " + what);
        String file = directory.resolve(runtime + "-" + what + ".json").toString();
        new Runner(options.result(file).build()).run();
    }
}
