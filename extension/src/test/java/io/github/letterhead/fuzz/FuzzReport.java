package io.github.letterhead.fuzz;

import com.code_intelligence.jazzer.instrumentor.CoverageRecorder;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tells how much of the code that is meant a run has come by, in one line beside what libFuzzer tells. */
final class FuzzReport implements AfterAllCallback {

    private static final Map<Class<?>, String> MEANT = Map.of(
            ConversionFuzzTest.class, "internal/convert",
            CorsFuzzTest.class, "internal/cors",
            HeaderFuzzTest.class, "internal/syntax",
            JsonFuzzTest.class, "internal/json",
            SelectionFuzzTest.class, "internal/json");
    /** In each section of Jazzer's report. */
    private static final Pattern FILE = Pattern.compile("(\\w+\\.java): (\\d+)/(\\d+) .*");

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        Path report = Files.createTempFile("coverage", ".txt");
        CoverageRecorder.dumpCoverageReport(report.toString());
        List<String> lines = Files.readAllLines(report);
        Files.delete(report);
        String sources = MEANT.get(context.getRequiredTestClass());
        int middle = lines.indexOf("Line coverage:");
        // Standard output belongs to Surefire.
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8).println(
                context.getRequiredTestClass().getSimpleName() + ": of " + sources + " came by "
                        + sum(lines.subList(middle, lines.size()), sources) + " lines, "
                        + sum(lines.subList(0, middle), sources) + " branches");
    }

    private static String sum(List<String> section, String sources) throws IOException {
        int covered = 0;
        int all = 0;
        Map<String, int[]> files = files(section);
        for (String file : names(sources)) {
            int[] counts = files.getOrDefault(file, new int[2]);
            covered += counts[0];
            all += counts[1];
        }
        return covered + " of " + all;
    }

    /** Packages are not told: of files with one name that is meant which was come by. */
    private static Map<String, int[]> files(List<String> section) {
        Map<String, int[]> files = new HashMap<>();
        for (String line : section) {
            Matcher file = FILE.matcher(line);
            if (file.matches()) {
                int[] counts = {Integer.parseInt(file.group(2)), Integer.parseInt(file.group(3))};
                files.merge(file.group(1), counts, (one, other) -> one[0] >= other[0] ? one : other);
            }
        }
        return files;
    }

    private static List<String> names(String sources) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/letterhead", sources))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
