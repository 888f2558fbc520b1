/**
 * What Letterhead costs, measured in memory: no socket, no container, one runtime on the class path.
 *
 * <p>{@link io.github.letterhead.benchmark.UsedBenchmark} compares a request that writes to the response with the same
 * answer built by hand, {@link io.github.letterhead.benchmark.UnusedBenchmark} a request that does not with empty
 * filters, {@link io.github.letterhead.benchmark.ManyBenchmark} looks at growth. {@link
 * io.github.letterhead.benchmark.JsonFilterBenchmark} measures the JSON filter alone, {@code SelectionBenchmark} beside
 * Jersey's own one. {@link io.github.letterhead.benchmark.Rounds} runs them: with JMH for the bytes, with {@link
 * io.github.letterhead.benchmark.LeastTimes} for the times; {@link io.github.letterhead.benchmark.CostReport} reads
 * what both wrote. {@code docs/performance.md} has the command and the numbers. {@link
 * io.github.letterhead.benchmark.ProjectionCost} measures the response model by itself.
 */
package io.github.letterhead.benchmark;
