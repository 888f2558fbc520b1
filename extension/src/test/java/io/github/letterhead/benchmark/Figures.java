package io.github.letterhead.benchmark;

import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.util.ListStatistics;

/** One number for each JVM, and what they say together. */
record Figures(List<Double> values) {

    private static final double CONFIDENCE = 0.95;

    double mean() {
        return statistics().getMean();
    }

    /** Half of the 95 % interval; of one JVM it is not known. */
    double error() {
        return statistics().getMeanErrorAt(CONFIDENCE);
    }

    boolean overlaps(Figures other) {
        return Math.abs(mean() - other.mean()) <= error() + other.error();
    }

    /** JVM by JVM: those that ran in one, or one after the other, are compared. */
    Figures over(Figures base) {
        return new Figures(IntStream.range(0, values.size())
                .mapToObj(i -> values.get(i) / base.values.get(i)).toList());
    }

    Figures minus(Figures base) {
        return new Figures(IntStream.range(0, values.size())
                .mapToObj(i -> values.get(i) - base.values.get(i)).toList());
    }

    private ListStatistics statistics() {
        return new ListStatistics(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
