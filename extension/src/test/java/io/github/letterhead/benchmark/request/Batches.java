package io.github.letterhead.benchmark.request;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The processor time and the bytes of this thread for several actions that take turns, batch by batch. On a machine
 * that others load, the least of many batches is what repeats; the spread is that of the lower half of them.
 */
final class Batches {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * In nanoseconds for one.
     *
     * @param spread from the least to the median of the lower half
     */
    record Cost(double least, double spread, double bytes) {

        boolean isNoMoreThan(Cost other) {
            return least <= other.least + other.spread;
        }
    }

    private final Map<String, Supplier<?>> actions = new LinkedHashMap<>();

    Batches add(String name, Supplier<?> action) {
        actions.put(name, action);
        return this;
    }

    /** So many milliseconds for each batch. */
    Map<String, Cost> run(int batches, int millis) {
        warmUp(50L * millis);
        Map<String, Integer> sizes = new LinkedHashMap<>();
        actions.forEach((name, action) -> sizes.put(name, size(action, millis)));
        Map<String, double[]> times = new LinkedHashMap<>();
        Map<String, Double> bytes = new LinkedHashMap<>();
        for (int batch = -2; batch < batches; batch++) {
            int at = batch;
            actions.forEach((name, action) -> {
                long allocated = THREADS.getCurrentThreadAllocatedBytes();
                double time = time(action, sizes.get(name));
                double made = (THREADS.getCurrentThreadAllocatedBytes() - allocated) / (double) sizes.get(name);
                if (at >= 0) {
                    times.computeIfAbsent(name, unknown -> new double[batches])[at] = time;
                    bytes.merge(name, made, Math::min);
                }
            });
        }
        Map<String, Cost> costs = new LinkedHashMap<>();
        times.forEach((name, all) -> {
            Arrays.sort(all);
            costs.put(name, new Cost(all[0], all[all.length / 4] - all[0], bytes.get(name)));
        });
        return costs;
    }

    /**
     * They take turns here, too: what is compiled while only one of them runs is made for that one. Of processor time
     * for each: on a busy machine the clock runs on while the compiler has not even begun.
     */
    private void warmUp(long millis) {
        long end = THREADS.getCurrentThreadCpuTime() + actions.size() * millis * 1_000_000;
        while (THREADS.getCurrentThreadCpuTime() < end) {
            actions.values().forEach(Supplier::get);
        }
    }

    private static int size(Supplier<?> action, int millis) {
        return (int) Math.max(1, millis * 1_000_000L / time(action, 20));
    }

    /** Of one. */
    private static double time(Supplier<?> action, int count) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < count; i++) {
            if (action.get() == null) {
                throw new IllegalStateException("There is no answer");
            }
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / (double) count;
    }
}
