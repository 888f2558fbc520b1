package io.github.letterhead.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of the table "What ran" in {@code docs/runtimes.md}, from the XML reports of a run; a failure among them is a
 * failure of this program. Started from its source: {@code java WhatRan.java target/surefire-reports}.
 */
final class WhatRan {

    private static final Pattern JAVA = Pattern.compile("name=\"java\\.runtime\\.version\" value=\"([^\"]+)\"");
    /** Of a server the build tells its name; a runtime in process is told by its jar on the class path of the tests. */
    private static final Pattern SERVER = Pattern.compile("name=\"server\\.under\\.test\" value=\"([^\"]+)\"");
    private static final Map<String, Pattern> RUNTIMES = new TreeMap<>(Map.of(
            "Jersey", Pattern.compile("/jersey-server-([\\w.]+)\\.jar"),
            "RESTEasy", Pattern.compile("/resteasy-core-([\\w.]+)\\.jar"),
            "Weld", Pattern.compile("/weld-core-impl-([\\w.]+)\\.jar")));
    /** Where it is not the one that most suites run with; of the version of the runtime. */
    private static final Map<String, Pattern> JSON = new TreeMap<>(Map.of(
            "Jackson", Pattern.compile("/(jersey-media-json-jackson|resteasy-jackson2-provider)-"),
            "MOXy", Pattern.compile("/(jersey-media-moxy)-")));
    private static final List<String> COUNTS = List.of("tests", "failures", "errors", "skipped");

    private WhatRan() {
    }

    public static void main(String[] args) throws IOException {
        Map<String, int[]> rows = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.filter(found -> found.getFileName().toString().startsWith("TEST-")).toList()) {
                add(Files.readString(file), rows);
            }
        }
        rows.forEach((row, sums) -> System.out.println("| " + row + " | " + sums[0] + " | " + (sums[1] + sums[2])
                + " | " + sums[3] + " |"));
        if (rows.isEmpty() || rows.values().stream().anyMatch(sums -> sums[1] + sums[2] > 0)) {
            System.exit(1);
        }
    }

    private static void add(String report, Map<String, int[]> rows) {
        String properties = report.substring(0, report.indexOf("</properties>"));
        String server = first(SERVER, properties);
        String row = (server.isEmpty() ? runtimes(properties) : server) + " | " + first(JAVA, properties);
        int[] sums = rows.computeIfAbsent(row, unknown -> new int[COUNTS.size()]);
        for (int i = 0; i < sums.length; i++) {
            sums[i] += Integer.parseInt(
                    first(Pattern.compile("<testsuite [^>]*\\b" + COUNTS.get(i) + "=\"(\\d+)\""), report));
        }
    }

    private static String runtimes(String properties) {
        Stream<String> versions = RUNTIMES.entrySet().stream()
                .map(known -> known.getKey() + " " + first(known.getValue(), properties))
                .filter(found -> !found.endsWith(" "));
        Stream<String> providers = JSON.entrySet().stream()
                .filter(known -> !first(known.getValue(), properties).isEmpty()).map(Map.Entry::getKey);
        return Stream.concat(versions, providers).collect(Collectors.joining(" + "));
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).findFirst().orElse("");
    }
}
