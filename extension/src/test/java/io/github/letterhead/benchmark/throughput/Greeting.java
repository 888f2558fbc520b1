package io.github.letterhead.benchmark.throughput;

/** {@code {"message": "Hello World"}} */
public record Greeting(String message) {
}
