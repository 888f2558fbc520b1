package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;
import jakarta.ws.rs.core.Context;
import java.util.Map;

/** Twin of a dependency that raises behind its {@code yield}. */
public class FailingSession {

    @Context
    public void setResponse(Response response) {
        response.beforeSend(last -> {
            throw new HttpException(503, "from teardown", Map.of("X-Err", "teardown"));
        });
    }
}
