package io.github.letterhead.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Reads what {@link Rounds} has measured and prints it as a table: what costs how much more than what, and may it. */
public final class CostReport {

    private static final String BY_HAND = "ByHand.byHand";
    private static final List<String> POLICIES = List.of("ONE_LISTED", "THOUSAND_LISTED", "MATCHED", "BY_HAND");
    private static final double LINEAR = 1.5;

    private final String runtime;
    private final Results bytes;
    private final Results growth;
    private final Results times;
    private final Properties least;

    private CostReport(String runtime, Path directory) throws IOException {
        this.runtime = runtime;
        this.bytes = Results.of(directory, runtime + "-bytes*.json");
        this.growth = Results.of(directory, runtime + "-growth.json");
        this.times = Results.of(directory, runtime + "-times-*.json");
        this.least = LeastTimes.read(directory.resolve(runtime + "-least.properties"));
    }

    /** The directory with the results. */
    public static void main(String[] arguments) throws IOException {
        for (String runtime : List.of("jersey", "resteasy")) {
            CostReport report = new CostReport(runtime, Path.of(arguments[0]));
            if (!report.bytes.isEmpty()) {
                report.print();
            }
        }
    }

    private void print() {
        line("%n### %s%n", runtime);
        line("| | compared with | time, µs | that, µs | ratio | bytes made | bytes left by C2 | limit | |");
        line("|---|---|---|---|---|---|---|---|---|");
        used("(a) parameter", "Used.parameter", Limit.LIKE_BY_HAND);
        used("(b) field", "Used.field", Limit.NEARLY_BY_HAND);
        compared("(b) field of a singleton", "Used.fieldOfSingleton", "by hand in a singleton",
                "ByHand.byHandOfSingleton", Limit.NEARLY_BY_HAND);
        if (runtime.equals("jersey")) {
            used("(b) service", "Service.service", Limit.NEARLY_BY_HAND);
        }
        unused("text");
        unused("nothing");
        onlyBytes("(c) response", "Unused.response.LETTERHEAD", "empty filters", "Unused.response.EMPTY_FILTERS",
                Limit.NOTHING);
        for (String answer : List.of("text", "nothing", "response")) {
            onlyBytes("(c) " + answer, "Unused." + answer + ".LETTERHEAD", "filters that look",
                    "Unused." + answer + ".LOOKING_FILTERS", Limit.NOTHING);
        }
        for (String answer : List.of("text", "nothing", "response")) {
            onlyBytes("(c) " + answer + ", and a filter", "Unused." + answer + ".LETTERHEAD_AND_FILTER",
                    "filters that look", "Unused." + answer + ".LOOKING_FILTERS", Limit.NOTHING);
        }
        for (String policy : POLICIES) {
            onlyBytes("(e) " + words(policy), "Cors.request." + policy, "no policy", "Cors.request.NONE",
                    Limit.LIKE_BY_HAND);
        }
        line("%nBytes made, beside the limits: header and cookie folded under a direct response %+.0f.",
                difference("Used.folded", BY_HAND));
        if (!growth.isEmpty()) {
            line("%n| number | time, µs | by hand, µs | ratio | bytes made, of by hand | |");
            line("|---|---|---|---|---|---|");
            grow("headers");
            grow("cookies");
        }
        if (!least.isEmpty()) {
            line("%n| least processor time | µs | no policy, µs | ratio |");
            line("|---|---|---|---|");
            line("| (e) no policy, again | %s", least("AGAIN"));
            POLICIES.forEach(policy -> line("| (e) %s | %s", words(policy), least(policy)));
        }
    }

    private String least(String policy) {
        double nanos = Double.parseDouble(least.getProperty("Cors.request." + policy));
        double base = Double.parseDouble(least.getProperty("Cors.request.NONE"));
        return String.format(Locale.ROOT, "%.2f | %.2f | %.2f |", nanos / 1_000, base / 1_000, nanos / base);
    }

    private static String words(String policy) {
        return policy.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void used(String what, String name, Limit limit) {
        compared(what, name, "by hand", BY_HAND, limit);
    }

    private void unused(String answer) {
        compared("(c) " + answer, "Unused." + answer + ".LETTERHEAD", "empty filters",
                "Unused." + answer + ".EMPTY_FILTERS", Limit.NOTHING);
    }

    private void compared(String what, String name, String baseName, String base, Limit limit) {
        if (times.isEmpty()) {
            onlyBytes(what, name, baseName, base, limit);
            return;
        }
        Figures time = times.times(name);
        Figures baseTime = times.times(base);
        Figures ratio = time.over(baseTime);
        Figures left = times.bytes(name).minus(times.bytes(base));
        double made = difference(name, base);
        line("| %s | %s | %s | %s | %.2f ± %.2f | %+.0f | %+.0f ± %.0f | %s | %s |", what, baseName, micros(time),
                micros(baseTime), ratio.mean(), ratio.error(), made, left.mean(), left.error(), limit.text,
                verdict(limit, time, baseTime, made));
    }

    private static String verdict(Limit limit, Figures time, Figures baseTime, double made) {
        String bytes = limit.bytesVerdict(made);
        return bytes.isEmpty() ? limit.timeVerdict(time, baseTime) : limit.timeVerdict(time, baseTime) + ", " + bytes;
    }

    private void onlyBytes(String what, String name, String baseName, String base, Limit limit) {
        double made = difference(name, base);
        line("| %s | %s | | | | %+.0f | | %s | %s |", what, baseName, made, limit.text, limit.bytesVerdict(made));
    }

    private double difference(String name, String base) {
        return Math.round(bytes.bytes(name).mean() - bytes.bytes(base).mean());
    }

    /** The runtime's own header map may grow more than linearly, so what counts is how the ratio to by hand grows. */
    private void grow(String what) {
        String name = "Many." + what;
        double firstTime = ratio(growth.times(name + ".10"), growth.times(name + "ByHand.10"));
        double firstBytes = ratio(bytes.bytes(name + ".10"), bytes.bytes(name + "ByHand.10"));
        for (int count : List.of(10, 100, 1000)) {
            Figures time = growth.times(name + "." + count);
            Figures byHand = growth.times(name + "ByHand." + count);
            double timeRatio = ratio(time, byHand);
            double byteRatio = ratio(bytes.bytes(name + "." + count), bytes.bytes(name + "ByHand." + count));
            String verdict = count == 10 ? "" : String.format(Locale.ROOT, "(d) at most %.1f times that of 10: %s",
                    LINEAR, Limit.word(timeRatio <= LINEAR * firstTime && byteRatio <= LINEAR * firstBytes));
            line("| %,d %s | %.1f | %.1f | %.2f | %.2f | %s |", count, what, time.mean() / 1_000,
                    byHand.mean() / 1_000, timeRatio, byteRatio, verdict);
        }
    }

    private static double ratio(Figures figures, Figures base) {
        return figures.mean() / base.mean();
    }

    private static String micros(Figures nanos) {
        return String.format(Locale.ROOT, "%.2f ± %.2f", nanos.mean() / 1_000, nanos.error() / 1_000);
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
