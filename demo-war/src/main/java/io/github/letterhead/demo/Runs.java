package io.github.letterhead.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what a preflight must not run. */
@ApplicationScoped
public class Runs {

    private final AtomicInteger runs = new AtomicInteger();

    public int next() {
        return runs.incrementAndGet();
    }

    public int count() {
        return runs.get();
    }
}
