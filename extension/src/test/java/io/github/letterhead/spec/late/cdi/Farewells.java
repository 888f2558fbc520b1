package io.github.letterhead.spec.late.cdi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers how requests ended. */
@ApplicationScoped
public class Farewells {

    private final Map<String, CompletableFuture<String>> outcomes = new ConcurrentHashMap<>();

    CompletableFuture<String> of(String token) {
        return outcomes.computeIfAbsent(token, unknown -> new CompletableFuture<>());
    }
}
