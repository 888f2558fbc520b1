package io.github.letterhead.spec.injection;

import io.github.letterhead.Response;
import jakarta.ws.rs.container.AsyncResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;

/** One request parks, another one resumes it; each writes to its own response through a parameter and a proxy. */
public final class Parking {

    private final ConcurrentMap<String, CompletableFuture<AsyncResponse>> places = new ConcurrentHashMap<>();

    public void park(String place, String token, Response parameter, Response proxy, AsyncResponse answer) {
        answer.setTimeout(15, TimeUnit.SECONDS);
        Mark.leave(parameter, "parameter", token);
        Mark.leave(proxy, "proxy", token);
        at(place).complete(answer);
    }

    /** The proxy may be refused after the resumption, where the runtime has taken its request off the thread. */
    public String resume(String place, String token, Response parameter, Response proxy) throws Exception {
        AsyncResponse other = at(place).get(10, TimeUnit.SECONDS);
        Mark.leave(parameter, "parameter", token);
        Mark.leave(proxy, "proxy", token);
        boolean resumed = other.resume("resumed by " + token);
        Mark.leave(parameter, "parameter-after", token);
        String outcome = ForeignThread.outcome(() -> Mark.leave(proxy, "proxy-after", token));
        return resumed + ", " + outcome;
    }

    private CompletableFuture<AsyncResponse> at(String place) {
        return places.computeIfAbsent(place, free -> new CompletableFuture<>());
    }
}
