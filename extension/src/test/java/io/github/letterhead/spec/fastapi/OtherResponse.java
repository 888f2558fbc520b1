package io.github.letterhead.spec.fastapi;

import io.github.letterhead.Response;

/** A dependency whose value is a response of its own, not that of the request. */
public class OtherResponse {

    private final Response detached = Response.of(null);

    Response value() {
        return detached;
    }
}
