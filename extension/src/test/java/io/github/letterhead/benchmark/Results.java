package io.github.letterhead.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What JMH and {@link LeastTimes} wrote about one runtime: by name of benchmark and parameter, one number for each JVM.
 */
final class Results {

    private static final String BYTES = "gc.alloc.rate.norm";

    private final Map<String, List<Double>> times = new TreeMap<>();
    private final Map<String, List<Double>> bytes = new TreeMap<>();

    private Results() {
    }

    /** From the files of that pattern, in the order of their names. */
    static Results of(Path directory, String pattern) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, pattern)) {
            found.forEach(files::add);
        }
        files.sort(null);
        Results results = new Results();
        for (Path file : files) {
            results.read(file);
        }
        return results;
    }

    boolean isEmpty() {
        return times.isEmpty();
    }

    /** Nanoseconds for each request. */
    Figures times(String name) {
        return figures(times, name);
    }

    /** Bytes for each request. */
    Figures bytes(String name) {
        return figures(bytes, name);
    }

    private static Figures figures(Map<String, List<Double>> all, String name) {
        List<Double> values = all.get(name);
        if (values == null) {
            throw new NoSuchElementException("No result of " + name + "; there are " + all.keySet());
        }
        return new Figures(values);
    }

    private void read(Path file) throws IOException {
        if (file.toString().endsWith(".properties")) {
            readLeast(file);
        } else {
            readJmh(file);
        }
    }

    private void readLeast(Path file) throws IOException {
        Properties least = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            least.load(reader);
        }
        least.stringPropertyNames().forEach(name -> times.computeIfAbsent(name, unknown -> new ArrayList<>())
                .add(Double.valueOf(least.getProperty(name))));
    }

    private void readJmh(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); JsonReader reader = Json.createReader(in)) {
            for (JsonObject result : reader.readArray().getValuesAs(JsonObject.class)) {
                add(times, result, result.getJsonObject("primaryMetric"));
                JsonObject made = result.getJsonObject("secondaryMetrics").getJsonObject(BYTES);
                if (made != null) {
                    add(bytes, result, made);
                }
            }
        }
    }

    private static void add(Map<String, List<Double>> all, JsonObject result, JsonObject metric) {
        all.computeIfAbsent(name(result), unknown -> new ArrayList<>())
                .add(metric.getJsonNumber("score").doubleValue() / result.getInt("measurementBatchSize"));
    }

    /** As in {@code Unused.text.LETTERHEAD}. */
    private static String name(JsonObject result) {
        String[] parts = result.getString("benchmark").split("\\.");
        String type = parts[parts.length - 2].replace("Benchmark", "");
        StringBuilder name = new StringBuilder(type).append('.').append(parts[parts.length - 1]);
        JsonObject parameters = result.getJsonObject("params");
        if (parameters != null) {
            parameters.values().forEach(value -> name.append('.').append(((JsonString) value).getString()));
        }
        return name.toString();
    }
}
