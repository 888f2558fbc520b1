package io.github.letterhead.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads what {@link Rounds} has measured and prints it as a table: what costs how much more than what, and may it. */
public final class CostReport {

    private static final String BY_HAND = "ByHand.byHand";
    private static final double LINEAR = 1.5;

    private final String runtime;
    private final Results bytes;
    private final Results times;
    private final Results forks;

    private CostReport(String runtime, Path directory) throws IOException {
        this.runtime = runtime;
        this.bytes = Results.of(directory, runtime + "-bytes*.json");
        this.times = Results.of(directory, runtime + "-*.properties");
        this.forks = Results.of(directory, runtime + "-forks-*.json");
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
        line("| | compared with | time, µs | that, µs | ratio | bytes made | limit | |");
        line("|---|---|---|---|---|---|---|---|");
        printUsed();
        printUnused();
        printCrossOrigin();
        line("%nBytes made, beside the limits: header and cookie folded under a direct response %+.0f.",
                difference("Used.folded", BY_HAND));
        if (!forks.isEmpty()) {
            printForks();
        }
        if (!times.isEmpty()) {
            line("%n| number | time, µs | by hand, µs | ratio | bytes made, of by hand | |");
            line("|---|---|---|---|---|---|");
            grow("headers");
            grow("cookies");
        }
    }

    private void printForks() {
        line("%n| mean over forks of JMH | compared with | time, µs | that, µs | ratio | intervals |");
        line("|---|---|---|---|---|---|");
        fork("(a) parameter", "Used.parameter", "by hand", BY_HAND);
        for (String answer : List.of("text", "nothing", "response")) {
            fork("(c) " + answer, "Unused." + answer + ".LETTERHEAD", "empty filters",
                    "Unused." + answer + ".EMPTY_FILTERS");
        }
        fork("(e) one listed", "Cors.request.ONE_LISTED", "no policy", "Cors.request.NONE");
        fork("(e) one listed", "Cors.request.ONE_LISTED", "a filter by hand", "Cors.request.BY_HAND");
    }

    private void fork(String what, String name, String baseName, String base) {
        Figures time = forks.times(name);
        Figures baseTime = forks.times(base);
        line("| %s | %s | %s | %s |", what, baseName, compared(time, baseTime),
                time.overlaps(baseTime) ? "overlap" : "do not overlap");
    }

    private void printUsed() {
        row("(a) parameter", "Used.parameter", "by hand", BY_HAND, Limit.LIKE_BY_HAND);
        row("(b) field", "Used.field", "by hand", BY_HAND, Limit.NEARLY_BY_HAND);
        row("(b) field of a singleton", "Used.fieldOfSingleton", "by hand in a singleton",
                "ByHand.byHandOfSingleton", Limit.NEARLY_BY_HAND);
        if (runtime.equals("jersey")) {
            row("(b) service", "Service.service", "by hand", BY_HAND, Limit.NEARLY_BY_HAND);
        }
    }

    private void printUnused() {
        List<String> answers = List.of("text", "nothing", "response");
        answers.forEach(answer -> unused(answer, "LETTERHEAD", "EMPTY_FILTERS"));
        answers.forEach(answer -> unused(answer, "LETTERHEAD", "LOOKING_FILTERS"));
        answers.forEach(answer -> row("filters that look, " + answer, "Unused." + answer + ".LOOKING_FILTERS",
                "empty filters", "Unused." + answer + ".EMPTY_FILTERS", Limit.NOTHING));
        answers.forEach(answer -> unused(answer, "LETTERHEAD_AND_FILTER", "LOOKING_FILTERS"));
        if (!times.isEmpty()) {
            answers.forEach(answer -> again("(c) empty filters again, " + answer, "Unused." + answer + ".AGAIN",
                    "Unused." + answer + ".EMPTY_FILTERS"));
        }
    }

    private void unused(String answer, String kind, String base) {
        row("(c) " + answer + (kind.equals("LETTERHEAD") ? "" : ", and a filter"), "Unused." + answer + "." + kind,
                base.equals("EMPTY_FILTERS") ? "empty filters" : "filters that look", "Unused." + answer + "." + base,
                Limit.NOTHING);
    }

    private void printCrossOrigin() {
        for (String policy : List.of("ONE_LISTED", "THOUSAND_LISTED", "MATCHED", "BY_HAND")) {
            row("(e) " + policy.toLowerCase(Locale.ROOT).replace('_', ' '), "Cors.request." + policy, "no policy",
                    "Cors.request.NONE", Limit.LIKE_BY_HAND);
        }
        if (!times.isEmpty()) {
            again("(e) no policy again", "Cors.request.AGAIN", "Cors.request.NONE");
        }
    }

    /** The same twice: what is within its interval means nothing. */
    private void again(String what, String name, String base) {
        line("| %s | the same | %s | | | |", what, compared(times.times(name), times.times(base)));
    }

    private void row(String what, String name, String baseName, String base, Limit limit) {
        double made = difference(name, base);
        if (times.isEmpty()) {
            line("| %s | %s | | | | %+.0f | %s | %s |", what, baseName, made, limit.text, limit.bytesVerdict(made));
        } else {
            Figures time = times.times(name);
            Figures baseTime = times.times(base);
            line("| %s | %s | %s | %+.0f | %s | %s |", what, baseName, compared(time, baseTime), made, limit.text,
                    limit.verdict(time, baseTime, made));
        }
    }

    private static String compared(Figures time, Figures base) {
        Figures ratio = time.over(base);
        return String.format(Locale.ROOT, "%s | %s | %.2f ± %.2f", micros(time), micros(base), ratio.mean(),
                ratio.error());
    }

    private double difference(String name, String base) {
        return Math.round(bytes.bytes(name).mean() - bytes.bytes(base).mean());
    }

    /** The runtime's own header map may grow more than linearly, so what counts is how the ratio to by hand grows. */
    private void grow(String what) {
        String name = "Many." + what;
        double firstTime = ratio(times.times(name + ".10"), times.times(name + "ByHand.10"));
        double firstBytes = ratio(bytes.bytes(name + ".10"), bytes.bytes(name + "ByHand.10"));
        for (int count : List.of(10, 100, 1000)) {
            Figures time = times.times(name + "." + count);
            Figures byHand = times.times(name + "ByHand." + count);
            double byteRatio = ratio(bytes.bytes(name + "." + count), bytes.bytes(name + "ByHand." + count));
            String verdict = count == 10 ? "" : String.format(Locale.ROOT, "(d) at most %.1f times that of 10: %s",
                    LINEAR, Limit.word(ratio(time, byHand) <= LINEAR * firstTime && byteRatio <= LINEAR * firstBytes));
            line("| %,d %s | %s | %.2f | %s |", count, what, compared(time, byHand), byteRatio, verdict);
        }
    }

    private static double ratio(Figures figures, Figures base) {
        return figures.over(base).mean();
    }

    private static String micros(Figures nanos) {
        return String.format(Locale.ROOT, "%.2f ± %.2f", nanos.mean() / 1_000, nanos.error() / 1_000);
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
