package io.github.letterhead.demo;

import io.github.letterhead.Response;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;

/** Gives each answer an id and tells how long it took. Through {@code always()} both reach errors, too. */
@Provider
@PreMatching
public class RequestIdFilter implements ContainerRequestFilter {

    @Context
    private Response response;

    @Override
    public void filter(ContainerRequestContext request) {
        long start = System.nanoTime();
        response.always()
                .setHeader("X-Request-Id", UUID.randomUUID())
                .beforeSend(answer -> answer.setHeader("Server-Timing", "app;dur=" + millisSince(start)));
    }

    private static double millisSince(long start) {
        return (System.nanoTime() - start) / 1_000 / 1_000.0;
    }
}
