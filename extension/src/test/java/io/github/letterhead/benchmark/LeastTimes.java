package io.github.letterhead.benchmark;

import java.io.IOException;
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
 * compiler makes of the code is another matter in each JVM: so this is started several times.
 */
public final class LeastTimes {

    private static final int BATCHES = 100;
    private static final int REQUESTS = 400;

    private final Map<String, Batch> batches = new LinkedHashMap<>();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** Requests that are compared with each other. */
    public interface Compared {

        /** Starts what is asked. */
        void addTo(LeastTimes times);
    }

    private record Batch(Supplier<Sent> request, int requests) {
    }

    /** The file for the results, in nanoseconds for each request, and classes of {@link Compared}. */
    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        LeastTimes times = new LeastTimes();
        for (String name : List.of(arguments).subList(1, arguments.length)) {
            ((Compared) Class.forName(name).getConstructor().newInstance()).addTo(times);
        }
        times.measure();
        Properties least = times.measure();
        try (Writer writer = Files.newBufferedWriter(Path.of(arguments[0]))) {
            least.store(writer, null);
        }
    }

    /** As {@link Results} names it. */
    public void add(String name, Supplier<Sent> request) {
        add(name, 1, request);
    }

    /** One that does about so many times the work of others. */
    void add(String name, int work, Supplier<Sent> request) {
        batches.put(name, new Batch(request, Math.max(1, REQUESTS / work)));
    }

    /** Each round has another order. */
    private Properties measure() {
        Properties least = new Properties();
        List<String> names = new ArrayList<>(batches.keySet());
        for (int round = 0; round < BATCHES; round++) {
            Collections.rotate(names, 1);
            for (String name : names) {
                double nanos = nanos(batches.get(name));
                if (nanos < Double.parseDouble(least.getProperty(name, "Infinity"))) {
                    least.setProperty(name, Double.toString(nanos));
                }
            }
        }
        return least;
    }

    private double nanos(Batch batch) {
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < batch.requests(); i++) {
            batch.request().get();
        }
        return (threads.getCurrentThreadCpuTime() - start) / (double) batch.requests();
    }
}
