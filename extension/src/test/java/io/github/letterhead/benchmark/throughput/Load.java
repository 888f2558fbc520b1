package io.github.letterhead.benchmark.throughput;

import io.github.letterhead.benchmark.resources.HandMadeCorsFilter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What wrk says of one run, and what the server took for a request of it. */
record Load(double requestsPerSecond, double p99Millis, double processorMicros) {

    /** What each request says it comes from. */
    static final String ORIGIN = HandMadeCorsFilter.ORIGIN;

    private static final int CONNECTIONS = 64;
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern REQUESTS = Pattern.compile("([0-9]+) requests in");
    private static final Pattern P99 = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern FAILED = Pattern.compile("Non-2xx|Socket errors.*");

    static Load on(Contestant contestant, int seconds) throws IOException, InterruptedException {
        Duration before = contestant.processorTime();
        Process wrk = new ProcessBuilder("wrk", "--latency", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s",
                "-HOrigin: " + ORIGIN, contestant.uri().toString()).redirectErrorStream(true).start();
        String text = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Duration taken = contestant.processorTime().minus(before);
        Matcher rate = RATE.matcher(text);
        Matcher requests = REQUESTS.matcher(text);
        Matcher p99 = P99.matcher(text);
        if (wrk.waitFor() != 0 || !rate.find() || !p99.find() || !requests.find()
                || FAILED.matcher(text).find()) {
            throw new IOException("wrk failed:\n" + text);
        }
        double unit = switch (p99.group(2)) {
            case "us" -> 0.001;
            case "ms" -> 1;
            default -> 1_000;
        };
        return new Load(Double.parseDouble(rate.group(1)), Double.parseDouble(p99.group(1)) * unit,
                taken.toNanos() / 1_000.0 / Long.parseLong(requests.group(1)));
    }
}
