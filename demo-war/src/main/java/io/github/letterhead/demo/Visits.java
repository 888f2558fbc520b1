package io.github.letterhead.demo;

import io.github.letterhead.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicLong;

/** A service that lives as long as the application, and still writes to the response of the current request. */
@ApplicationScoped
public class Visits {

    private final AtomicLong count = new AtomicLong();

    @Inject
    Response response;

    public long next() {
        long next = count.incrementAndGet();
        response.setHeader("X-Visit", next);
        return next;
    }
}
