package io.github.letterhead.spec.fastapi;

import jakarta.ws.rs.core.Response;

/** A dependency whose value is a direct response; that does not make it the answer. */
public class MadeResponse {

    private final Response made = Response.status(418).header("X-Made", "1").build();

    Object value() {
        return made;
    }
}
