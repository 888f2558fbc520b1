/**
 * Requests per second over loopback: the example of FastAPI's page on response headers with Letterhead, built by hand
 * with Jakarta REST, and on FastAPI itself. {@link io.github.letterhead.benchmark.throughput.SideBySide} compares
 * these, {@link io.github.letterhead.benchmark.throughput.OnOneServer} the ways on one server, with and without a
 * cross-origin policy; {@code docs/performance.md} has the command and the figures.
 */
package io.github.letterhead.benchmark.throughput;
