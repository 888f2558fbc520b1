package io.github.letterhead.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of the table "What ran" in {@code docs/runtimes.md}, from the XML reports of a run; a failure among them is a
 * failure of this program. Run from its source: {@code java WhatRan.java target/surefire-reports}.
 */
final class WhatRan {

    /** What tells a runtime: a jar on the class path of the tests, or what the build says of a server. */
    private static final Map<String, Pattern> RUNTIMES = new TreeMap<>(Map.of(
            "", Pattern.compile("name=\"server\\.under\\.test\" value=\"([^\"]+)\""),
            "Jersey ", Pattern.compile("jersey-server-([\\w.]+)\\.jar"),
            "RESTEasy ", Pattern.compile("resteasy-core-([\\w.]+)\\.jar"),
            "Weld ", Pattern.compile("weld-core-impl-([\\w.]+)\\.jar")));
    private static final Pattern JAVA = Pattern.compile("name=\"java\\.runtime\\.version\" value=\"([^\"]+)\"");
    private static final List<String> COUNTS = List.of("tests", "failures", "errors", "skipped");

    private WhatRan() {
    }

    public static void main(String[] args) throws IOException {
        Map<String, int[]> rows = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.filter(found -> found.getFileName().toString().startsWith("TEST-")).toList()) {
                String report = Files.readString(file);
                int[] sums = rows.computeIfAbsent(row(report), row -> new int[COUNTS.size()]);
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += count(report, COUNTS.get(i));
                }
            }
        }
        rows.forEach((row, sums) -> System.out.println("| " + row + " | " + sums[0] + " | " + (sums[1] + sums[2])
                + " | " + sums[3] + " |"));
        if (rows.isEmpty() || rows.values().stream().anyMatch(sums -> sums[1] + sums[2] > 0)) {
            System.exit(1);
        }
    }

    private static String row(String report) {
        String properties = report.substring(0, report.indexOf("</properties>"));
        String server = first(RUNTIMES.get(""), properties);
        String runtime = !server.isEmpty() ? server : RUNTIMES.entrySet().stream()
                .map(known -> known.getKey() + first(known.getValue(), properties))
                .filter(found -> !found.endsWith(" ") && !found.isEmpty()).collect(Collectors.joining(", "));
        return runtime + " | " + first(JAVA, properties);
    }

    private static int count(String report, String name) {
        return Integer.parseInt(first(Pattern.compile("<testsuite [^>]*\\b" + name + "=\"(\\d+)\""), report));
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).findFirst().orElse("");
    }
}
