package io.github.letterhead.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * The least processor time that a request took among many batches, in which all kinds of requests take turns. Other
 * work on the machine makes a batch dearer, never cheaper, so the least comes nearest to the cost of the code. What the
 * compiler makes of the code is another matter in each JVM: so this is started several times, and the least of all
 * stays.
 */
public final class LeastTimes {

    private static final int BATCHES = 120;
    private static final int REQUESTS = 400;

    private final Map<String, Supplier<Sent>> requests = new LinkedHashMap<>();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** The file with the least so far, in nanoseconds for each request; it need not be there. */
    public static void main(String[] arguments) throws IOException {
        Properties least = read(Path.of(arguments[0]));
        LeastTimes times = new LeastTimes();
        CorsBenchmark.addTo(times);
        times.measure(new Properties());
        times.measure(least);
        try (Writer writer = Files.newBufferedWriter(Path.of(arguments[0]))) {
            least.store(writer, null);
        }
    }

    static Properties read(Path file) throws IOException {
        Properties times = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                times.load(reader);
            }
        }
        return times;
    }

    void add(String name, Supplier<Sent> request) {
        requests.put(name, request);
    }

    /** Each batch has another order. */
    private void measure(Properties least) {
        List<String> names = new ArrayList<>(requests.keySet());
        for (int batch = 0; batch < BATCHES; batch++) {
            Collections.rotate(names, 1);
            for (String name : names) {
                double nanos = batch(requests.get(name));
                if (nanos < Double.parseDouble(least.getProperty(name, "Infinity"))) {
                    least.setProperty(name, Double.toString(nanos));
                }
            }
        }
    }

    private double batch(Supplier<Sent> request) {
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < REQUESTS; i++) {
            request.get();
        }
        return (threads.getCurrentThreadCpuTime() - start) / (double) REQUESTS;
    }
}
